import type { IgnoredInput } from '../answer/because.ts';
import { sumIntervals } from '../math/sum-intervals.ts';
import { daysIn } from '../time/days-in.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { coveringPeriods } from './covering-periods.ts';
import type { Reading } from './reading.ts';
import { ignoredInputs, type TargetCase } from './target-case.ts';
import { uncoveredDays } from './uncovered-days.ts';

/** The period in which a recurrent target is due each time; null where the calendar of periods does not know it. */
export const recurrentRhythm = ({
  target: { per = 'year' },
}: Pick<TargetCase, 'target'>): 'month' | 'quarter' | 'half-year' | 'year' | null =>
  per === 'day' || per === 'week' || per === 'term' ? null : per;

/**
 * One value for each closed period in which a recurrent target was due: what was counted within it, a lower bound where
 * part of it has no value. A value for a longer time cannot say how often it was in each.
 */
export const recurrentReadings = (
  item: TargetCase,
): { readonly readings: readonly Reading[]; readonly ignored: readonly IgnoredInput[] } => {
  const { indicator, readings, start, deadline, lookup } = item;
  const rhythm = recurrentRhythm(item);
  if (rhythm === null || (indicator.timeBasis !== 'flow' && indicator.timeBasis !== 'year-to-date'))
    return { readings, ignored: [] };
  const end = deadline !== null && deadline < lookup.asOf ? deadline : lookup.asOf;
  const periods = duePeriods(rhythm, start, end);
  const used = new Set<Reading>();
  const counted = periods.flatMap((period): Reading[] => {
    const [from, to] = [firstDay(period), lastDay(period)];
    const inside = readings.filter((reading) => reading.start >= from && reading.reference <= to);
    const parts = coveringPeriods(inside);
    const last = parts[parts.length - 1];
    for (const reading of inside) used.add(reading);
    if (!last) return [];
    const complete = uncoveredDays(parts, from, to) === 0;
    const interval = sumIntervals(
      parts.map(({ interval }) => interval),
      complete,
      indicator.limits?.min,
    );
    return [
      {
        ...last,
        period,
        start: from,
        reference: to,
        value: interval.low,
        interval,
        exact: complete && parts.every((part) => part.exact),
        provisional: parts.some((part) => part.provisional),
        parts,
      },
    ];
  });
  const longest = rhythm === 'year' ? 366 : rhythm === 'half-year' ? 184 : rhythm === 'quarter' ? 92 : 31;
  return {
    readings: counted,
    ignored: readings
      .filter((reading) => !used.has(reading))
      .flatMap((reading) =>
        ignoredInputs(reading, daysIn(reading.period) > longest ? 'longer-than-period' : 'outside-period'),
      ),
  };
};
