import { sumOf } from '../math/sum-of.ts';
import type { Interval, Reading } from './reading.ts';

/**
 * What the sum of some values may be. Where a part is missing the sum is a lower bound, as long as nothing that is
 * added can be negative; otherwise it says nothing.
 *
 * @param min the smallest value that a missing part can have
 */
export const sumReadings = (readings: readonly Reading[], complete: boolean, min = 0): Interval => {
  const bounded = complete || (min >= 0 && readings.every(({ interval }) => interval.low >= 0));
  return {
    low: bounded ? sumOf(readings.map(({ interval }) => interval.low)) : Number.NEGATIVE_INFINITY,
    high: complete ? sumOf(readings.map(({ interval }) => interval.high)) : Number.POSITIVE_INFINITY,
    lowOpen: readings.some(({ interval }) => interval.lowOpen),
    highOpen: readings.some(({ interval }) => interval.highOpen),
  };
};
