import type { Interval } from './interval.ts';
import { sumOf } from './sum-of.ts';

/** All differences that two intervals allow, exact in the printed decimals; a missing end leaves the difference open there. */
export function differenceOf(a: Interval, b: Interval): Interval {
  return {
    low: Number.isFinite(a.low) && Number.isFinite(b.high) ? sumOf([a.low, -b.high]) : Number.NEGATIVE_INFINITY,
    high: Number.isFinite(a.high) && Number.isFinite(b.low) ? sumOf([a.high, -b.low]) : Number.POSITIVE_INFINITY,
    lowOpen: a.lowOpen || b.highOpen,
    highOpen: a.highOpen || b.lowOpen,
  };
}
