import type { Indicator, Target } from '../generated/types.ts';
import { decimalsOf } from '../math/decimals-of.ts';
import { sumOf } from '../math/sum-of.ts';
import { dayNumber } from '../time/day-number.ts';
import { monthsBetween } from '../time/months-between.ts';
import type { Reading } from './reading.ts';

const monthsOf: Readonly<Record<Indicator['frequency'], number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  once: 0,
  irregular: 0,
};

/** Whether one value follows another by exactly one reporting period; a gap would be read as a single change. */
const isNext = (before: Reading, reading: Reading, frequency: Indicator['frequency']): boolean =>
  dayNumber(reading.start) === dayNumber(before.reference) + 1 ||
  (monthsOf[frequency] > 0 && monthsBetween(before.reference, reading.reference) === monthsOf[frequency]);

const changeOf = (before: number, after: number, as: NonNullable<Target['relative']>['as']): number => {
  const difference = sumOf([after, -before]);
  if (as === 'points') return difference;
  return Number((100 * difference).toFixed(decimalsOf(difference))) / Math.abs(before) + 0;
};

/**
 * The change of each value against the one of the period before, in points or per cent, for targets that ask for a
 * yearly change. No change is read across a missing period, or from zero in per cent.
 */
export const changeReadings = (
  readings: readonly Reading[],
  as: NonNullable<Target['relative']>['as'],
  frequency: Indicator['frequency'],
): Reading[] =>
  readings.flatMap((reading, i) => {
    const before = readings[i - 1];
    if (!before || !before.exact || !reading.exact || (as === 'percent' && before.value === 0)) return [];
    if (!isNext(before, reading, frequency)) return [];
    const change = changeOf(before.value, reading.value, as);
    return [{ ...reading, value: change, interval: { low: change, high: change, lowOpen: false, highOpen: false } }];
  });
