import type { Indicator, Target } from '../generated/types.ts';
import { decimalsOf } from '../math/decimals-of.ts';
import { differenceOf } from '../math/difference-of.ts';
import type { Interval } from '../math/interval.ts';
import { dayNumber } from '../time/day-number.ts';
import { monthsBetween } from '../time/months-between.ts';
import type { Reading } from './reading.ts';

/**
 * The change of each value against the one of the period before, in points or per cent, for targets that ask for a
 * yearly change. No change is read across a missing period, or from zero in per cent.
 */
export function changeReadings(
  readings: readonly Reading[],
  as: NonNullable<Target['relative']>['as'],
  frequency: Indicator['frequency'],
): Reading[] {
  return readings.flatMap((reading, i) => {
    const before = readings[i - 1];
    if (!before || !isNext(before, reading, frequency)) return [];
    const interval = changeOf(before, reading, as);
    if (!interval) return [];
    const exact = before.exact && reading.exact;
    const provisional = before.provisional || reading.provisional;
    return [{ ...reading, value: interval.low, interval, exact, provisional }];
  });
}

const monthsOf: Readonly<Record<Indicator['frequency'], number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  once: 0,
  irregular: 0,
};

/** Whether one value follows another by exactly one reporting period; a gap would be read as a single change. */
function isNext(before: Reading, reading: Reading, frequency: Indicator['frequency']): boolean {
  return (
    dayNumber(reading.start) === dayNumber(before.reference) + 1 ||
    (monthsOf[frequency] > 0 && monthsBetween(before.reference, reading.reference) === monthsOf[frequency])
  );
}

/** The change that two values allow; in per cent only of an exact one that is not 0. */
function changeOf(before: Reading, after: Reading, as: NonNullable<Target['relative']>['as']): Interval | null {
  const difference = differenceOf(after.interval, before.interval);
  if (as === 'points') return difference;
  if (!before.exact || before.value === 0) return null;
  const { low, high } = difference;
  return { ...difference, low: inPercent(low, before.value), high: inPercent(high, before.value) };
}

function inPercent(difference: number, before: number): number {
  return Number.isFinite(difference)
    ? Number((100 * difference).toFixed(decimalsOf(difference))) / Math.abs(before) + 0
    : difference;
}
