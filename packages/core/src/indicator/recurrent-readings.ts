import type { IgnoredInput } from '../answer/because.ts';
import { sumIntervals } from '../math/sum-intervals.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { coveringPeriods } from './covering-periods.ts';
import { lessBefore } from './less-before.ts';
import type { Reading } from './reading.ts';
import { ignoredInputs, type TargetCase } from './target-case.ts';
import { uncoveredDays } from './uncovered-days.ts';

/** The most days that such a period has. */
const longest = { month: 31, quarter: 92, 'half-year': 184, year: 366 } as const;

/** The period in which a recurrent target is due each time; null where the calendar of periods does not know it. */
export function recurrentRhythm({
  target: { per = 'year' },
}: Pick<TargetCase, 'target'>): 'month' | 'quarter' | 'half-year' | 'year' | null {
  return per === 'day' || per === 'week' || per === 'term' ? null : per;
}

/**
 * One value for each closed period in which a recurrent target was due: what was counted within it, a lower bound where
 * part of it has no value. A value for a longer time cannot say how often it was in each.
 */
export function recurrentReadings(item: TargetCase): {
  readonly readings: readonly Reading[];
  /** Those that cover more than such a period. */
  readonly longer: readonly Reading[];
  readonly ignored: readonly IgnoredInput[];
} {
  const { indicator, readings, start, deadline, lookup } = item;
  const rhythm = recurrentRhythm(item);
  if (rhythm === null || (indicator.timeBasis !== 'flow' && indicator.timeBasis !== 'year-to-date'))
    return { readings, longer: [], ignored: [] };
  const end = deadline !== null && deadline < lookup.asOf ? deadline : lookup.asOf;
  const periods = duePeriods(rhythm, start, end, indicator.yearStart);
  const closed = lastDay(periods[periods.length - 1] ?? dayOf(dayNumber(start) - 1));
  const used = new Set<string>();
  const counted = periods.flatMap((period): Reading[] => {
    const [from, to] = [firstDay(period), lastDay(period)];
    const inside = partsWithin(item, from, to);
    const parts = coveringPeriods(inside);
    const last = parts[parts.length - 1];
    for (const reading of inside.flatMap(({ parts = [], ...reading }) => [reading, ...parts]))
      used.add(reading.observation.id);
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
  const unused = readings.filter((reading) => !used.has(reading.observation.id));
  const longer = unused.filter(({ start, reference }) => dayNumber(reference) - dayNumber(start) >= longest[rhythm]);
  return {
    readings: counted,
    longer: longer.filter(({ reference }) => reference >= start && (deadline === null || reference <= deadline)),
    ignored: unused.flatMap((reading) =>
      ignoredInputs(
        reading,
        dayNumber(reading.reference) - dayNumber(reading.start) >= longest[rhythm]
          ? 'longer-than-period'
          : // A count to date of the period that is still running.
            indicator.timeBasis === 'year-to-date' && reading.reference > closed && reading.reference <= end
            ? 'part-year-value'
            : 'outside-period',
      ),
    ),
  };
}

/**
 * What was counted within a period. A count to date that reaches back beyond it tells by what it has grown since the day
 * before.
 */
function partsWithin({ indicator, readings }: TargetCase, from: string, to: string): readonly Reading[] {
  const inside = readings.filter(({ start, reference }) => start >= from && reference <= to);
  if (indicator.timeBasis !== 'year-to-date' || inside.length > 0) return inside;
  const dayBefore = dayOf(dayNumber(from) - 1);
  const before = readings.find(({ reference }) => reference === dayBefore);
  return readings
    .filter(({ start, reference }) => before && before.start === start && reference >= from && reference <= to)
    .map((reading) => lessBefore(reading, before as Reading, from));
}
