import type { Reading } from './reading.ts';

/** Values in order of their last day, then of their first; the id settles what is left, so that no order of input does. */
export function inTime(a: Reading, b: Reading): number {
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.observation.id < b.observation.id ? -1 : 1;
}
