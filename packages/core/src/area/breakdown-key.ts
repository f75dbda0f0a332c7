import type { Breakdown } from '../generated/types.ts';

/** The same text for breakdowns that name the same group; empty for the total. Ids hold neither `=` nor `&`. */
export const breakdownKey = (breakdown: Breakdown | undefined): string =>
  Object.entries(breakdown ?? {})
    .map(([dimension, category]) => `${dimension}=${category}`)
    .sort()
    .join('&');
