import type { IgnoredInput } from '../answer/because.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { coveringPeriods } from './covering-periods.ts';
import type { Interval } from '../math/interval.ts';
import { sumIntervals } from '../math/sum-intervals.ts';
import type { Reading } from './reading.ts';
import { ignoredInputs, type TargetCase } from './target-case.ts';
import { uncoveredDays } from './uncovered-days.ts';

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
  /** True when a running total is lower than the one before. */
  readonly fell: boolean;
}

const nothing: Interval = { low: 0, high: 0, lowOpen: false, highOpen: false };

/**
 * The values that a cumulative target adds up: of a running total the latest, of flows the periods within start and
 * deadline that cover most days without overlap.
 */
export const countedReadings = (item: TargetCase): Counted => {
  const { deadline, start, indicator, readings } = item;
  const stock = indicator.timeBasis === 'running-total';
  const within = readings.filter((reading) =>
    stock
      ? deadline === null || reading.start <= deadline
      : reading.start >= start && (deadline === null || reading.reference <= deadline),
  );
  const chosen = stock ? within.slice(-1) : coveringPeriods(within);
  const judged = chosen[chosen.length - 1];
  const outside = readings
    .filter((reading) => !within.includes(reading))
    .flatMap((reading) => ignoredInputs(reading, 'outside-period'));
  if (!judged) return { chosen, ignored: outside, total: nothing, exact: false, due: 0, missing: 0, fell: false };

  const gaps = stock ? 0 : uncoveredDays(chosen, start, judged.reference);
  const due = stock ? [] : duePeriods(indicator.frequency, start, judged.reference);
  const missing = due.filter((period) => uncoveredDays(chosen, firstDay(period), lastDay(period)) > 0).length;
  const before = within[within.length - 2];
  return {
    chosen,
    ignored: [
      ...outside,
      // Earlier running totals are history, not overlaps.
      ...(stock
        ? []
        : within
            .filter((reading) => !chosen.includes(reading))
            .flatMap((reading) => ignoredInputs(reading, 'overlapping-period'))),
    ],
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
    fell: stock && before !== undefined && before.interval.low > judged.interval.high,
  };
};
