import type { Breakdown } from '../generated/types.ts';

/** The same text for breakdowns that name the same group; empty for the total. Ids hold neither `=` nor `&`. */
export function breakdownKey(breakdown: Breakdown | undefined): string {
  return Object.entries(breakdown ?? {})
    .map(([dimension, category]) => `${dimension}=${category}`)
    .sort()
    .join('&');
}
