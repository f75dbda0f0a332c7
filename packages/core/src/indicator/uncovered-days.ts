import { dayNumber } from '../time/day-number.ts';
import type { Reading } from './reading.ts';

/**
 * How many days between two days no value covers.
 *
 * @param readings without overlap, oldest first
 */
export function uncoveredDays(readings: readonly Reading[], from: string, to: string): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const covered = readings.reduce((days, { start, reference }) => {
    const length = Math.min(dayNumber(reference), last) - Math.max(dayNumber(start), first) + 1;
    return days + Math.max(0, length);
  }, 0);
  return Math.max(0, last - first + 1 - covered);
}
