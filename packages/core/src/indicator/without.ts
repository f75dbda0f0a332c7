import type { Reading } from './reading.ts';

/** The values of one list that are not in another, in their order. */
export function without(some: readonly Reading[], others: readonly Reading[]): readonly Reading[] {
  const out = new Set(others);
  return some.filter((reading) => !out.has(reading));
}
