import type { Interval } from '../math/interval.ts';
import { sumIntervals } from '../math/sum-intervals.ts';
import type { Reading } from './reading.ts';

/**
 * What a count to date has come to since a day: less what it had come to by the day before.
 *
 * @param start the day from which it then counts
 */
export function lessBefore(reading: Reading, before: Reading, start: string): Reading {
  const interval = sumIntervals([reading.interval, negative(before.interval)], true);
  return {
    ...reading,
    start,
    value: interval.low,
    interval,
    exact: reading.exact && before.exact,
    provisional: reading.provisional || before.provisional,
    parts: [reading, { ...before, subtracted: true }],
  };
}

function negative({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: -high,
    high: -low,
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}
