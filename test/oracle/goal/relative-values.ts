import { lastDay } from '../calendar/civil-day.ts';
import { calendarYears } from '../calendar/calendar-years.ts';
import type { Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import type { Start } from '../known/start-of.ts';

const hundred = Fraction.of(100);

const changed = (base: Fraction, change: Fraction, as: 'percent' | 'points'): Fraction =>
  base.plus(as === 'points' ? change : base.size.times(change).by(hundred));

/** A change once for each calendar year, in per cent on what the year before gave. */
const everyYear = (base: Fraction, change: Fraction, as: 'percent' | 'points', years: Fraction): Fraction | null => {
  if (as === 'points') return base.plus(change.times(years));
  return years.isWhole ? base.times(Fraction.one.plus(change.by(hundred)).power(Number(years.floor.toString()))) : null;
};

/** The value, or the two ends, that a target on a change asks for; null where there is nothing to count it from. */
export const relativeValues = (target: Target, start: Start | null): readonly Fraction[] | null => {
  const { relative, deadline, value, low, high, written } = target;
  // What was set anew: a number, or the ends of a range.
  if (value !== undefined) return [Fraction.of(value)];
  const isAnew = written !== undefined && low !== written.low && high !== written.high;
  if (isAnew && low !== undefined && high !== undefined) return [Fraction.of(low), Fraction.of(high)];
  if (!relative) return null;
  const { base, as } = relative;
  const changes = (relative.change === undefined ? [relative.low, relative.high] : [relative.change]).flatMap(
    (change) => (change === undefined ? [] : [Fraction.of(change)]),
  );
  if (base === 'previous-period') return changes;
  if (start === null || (as === 'percent' && start.value.sign === 0)) return null;
  if (base === 'baseline') return changes.map((change) => changed(start.value, change, as));
  if (deadline === null) return null;
  const years = calendarYears(start.day, lastDay(deadline));
  const values = changes.map((change) => everyYear(start.value, change, as, years));
  return values.every((value) => value !== null) ? (values as Fraction[]) : null;
};
