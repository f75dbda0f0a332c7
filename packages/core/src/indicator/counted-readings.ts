import type { IgnoredInput } from '../answer/because.ts';
import type { Reason } from '../answer/reason.ts';
import type { Interval } from '../math/interval.ts';
import { sumIntervals } from '../math/sum-intervals.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { yearOf } from '../time/year-of.ts';
import { coveringPeriods } from './covering-periods.ts';
import { lessBefore } from './less-before.ts';
import type { Reading } from './reading.ts';
import { ignoredInputs, type TargetCase } from './target-case.ts';
import { uncoveredDays } from './uncovered-days.ts';
import { without } from './without.ts';

/** What a cumulative target is judged by. */
export interface Counted {
  readonly chosen: readonly Reading[];
  readonly ignored: readonly IgnoredInput[];
  readonly total: Interval;
  /** True when every part is exact and none is missing up to the last one. */
  readonly exact: boolean;
  /** Periods due up to the last value, and how many of them no value covers. */
  readonly due: number;
  readonly missing: number;
  /** True when the year in which the target starts is left out, because nothing says what it had come to before. */
  readonly leftOut: boolean;
}

const nothing: Interval = { low: 0, high: 0, lowOpen: false, highOpen: false };

/**
 * The values that a cumulative target adds up: of a running total the latest; of counts the periods within start and
 * deadline that cover most days without overlap, which of counts to date are the latest of each year.
 */
export function countedReadings(item: TargetCase): Counted {
  const { start, indicator } = item;
  const stock = indicator.timeBasis === 'running-total';
  const { within, across, outside } = countedWithin(item);
  const chosen = stock ? within.slice(-1) : coveringPeriods(within);
  const judged = chosen[chosen.length - 1];
  const out = (readings: readonly Reading[], reason: Reason): readonly IgnoredInput[] =>
    readings.flatMap((reading) => ignoredInputs(reading, reason));
  const ignored = [
    ...out(outside, 'outside-period'),
    ...out(across, 'starts-inside-year'),
    // Earlier running totals are history, not overlaps, and so are earlier counts of the same year.
    ...(stock
      ? []
      : out(without(within, chosen), indicator.timeBasis === 'year-to-date' ? 'superseded' : 'overlapping-period')),
  ];
  const leftOut = across.length > 0;
  if (!judged) return { chosen, ignored, total: nothing, exact: false, due: 0, missing: 0, leftOut };

  const gaps = stock ? 0 : Math.max(uncoveredDays(chosen, start, judged.reference), endsEarly(item, judged) ? 1 : 0);
  const due = stock ? [] : duePeriods(indicator.frequency, start, judged.reference, indicator.yearStart);
  const missing = due.filter((period) => uncoveredDays(chosen, firstDay(period), lastDay(period)) > 0).length;
  return {
    chosen,
    ignored,
    total: stock
      ? judged.interval
      : sumIntervals(
          chosen.map(({ interval }) => interval),
          gaps === 0,
          indicator.limits?.min,
        ),
    exact: gaps === 0 && chosen.every((reading) => reading.exact),
    due: due.length,
    missing: gaps > 0 ? Math.max(1, missing) : 0,
    leftOut,
  };
}

/** The values that count between start and deadline, and those that do not. */
function countedWithin(item: TargetCase) {
  const { deadline, start, indicator, readings } = item;
  const inTime = (reading: Reading): boolean => deadline === null || reading.reference <= deadline;
  if (indicator.timeBasis === 'running-total') {
    const within = readings.filter((reading) => deadline === null || reading.start <= deadline);
    return { within, across: [], outside: without(readings, within) };
  }
  const across = readings.filter((reading) => reading.start < start && reading.reference >= start && inTime(reading));
  const dayBefore = dayOf(dayNumber(start) - 1);
  const opening =
    indicator.timeBasis === 'year-to-date' ? readings.find(({ reference }) => reference === dayBefore) : undefined;
  const rest = opening ? across.map((reading) => lessBefore(reading, opening, start)) : [];
  const whole = readings.filter((reading) => reading.start >= start && inTime(reading));
  return {
    within: [...rest, ...whole],
    across: opening ? [] : across,
    outside: without(readings, [...whole, ...across, ...(opening && rest.length > 0 ? [opening] : [])]),
  };
}

/** A count to date whose year is over without a value for its last day: more may have come by then. */
function endsEarly({ indicator, deadline, lookup }: TargetCase, { reference }: Reading): boolean {
  if (indicator.timeBasis !== 'year-to-date') return false;
  const { end } = yearOf(reference, indicator.yearStart);
  const last = deadline !== null && deadline < end ? deadline : end;
  return reference < last && last < lookup.asOf;
}
