import type { Reading } from './reading.ts';

/**
 * Of counts to date the latest of each year, which covers all before it.
 *
 * @param readings oldest first
 */
export function latestOfEach(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ start }, n) => readings[n + 1]?.start !== start);
}
