import type { Interval } from './interval.ts';
import { sumOf } from './sum-of.ts';

/**
 * What the sum of some inexact values may be. Where a part is missing the sum is a lower bound, as long as nothing that
 * is added can be negative; otherwise it says nothing.
 *
 * @param min the smallest value that a missing part can have
 */
export function sumIntervals(parts: readonly Interval[], complete: boolean, min = 0): Interval {
  const bounded = complete || (min >= 0 && parts.every(({ low }) => low >= 0));
  return {
    low: bounded ? sumOf(parts.map(({ low }) => low)) : Number.NEGATIVE_INFINITY,
    high: complete ? sumOf(parts.map(({ high }) => high)) : Number.POSITIVE_INFINITY,
    lowOpen: parts.some(({ lowOpen }) => lowOpen),
    highOpen: parts.some(({ highOpen }) => highOpen),
  };
}
