import type { Indicator } from '../generated/types.ts';
import { kinds } from '../kind/kinds.ts';
import { duePeriods } from '../time/due-periods.ts';
import { lastDay } from '../time/last-day.ts';
import { monthsBetween } from '../time/months-between.ts';
import { periodLength } from '../time/period-length.ts';
import { recurrentRhythm } from './recurrent-readings.ts';
import type { TargetCase } from './target-case.ts';

/**
 * The whole periods between two days whose values are due on the day of judgement: some months after the end of the
 * period, where the indicator or the rules say so.
 */
export function periodsDue(
  item: Pick<TargetCase, 'target' | 'indicator' | 'lookup'>,
  from: string,
  to: string,
): readonly string[] {
  const { indicator, lookup } = item;
  const lag = indicator.publicationLag ?? lookup.rules.publicationLag;
  return duePeriods(dueRhythm(item), from, to, indicator.yearStart).filter(
    (period) => monthsBetween(lastDay(period), lookup.asOf) >= lag,
  );
}

/**
 * How often a value is due that decides by itself, even if one is published more often: of a count to date once in its
 * year, of what is due again in each period once in such a period.
 */
export function dueRhythm({ target, indicator }: Pick<TargetCase, 'target' | 'indicator'>): Indicator['frequency'] {
  const { adds } = kinds[target.kind];
  if (adds === 'in-each-period') return slower(recurrentRhythm({ target }) ?? indicator.frequency, indicator.frequency);
  return indicator.timeBasis === 'year-to-date' && adds === undefined ? 'year' : indicator.frequency;
}

function slower(period: Indicator['frequency'], published: Indicator['frequency']): Indicator['frequency'] {
  const [one, other] = [periodLength(period), periodLength(published)];
  return one !== null && other !== null && one > other ? period : published;
}
