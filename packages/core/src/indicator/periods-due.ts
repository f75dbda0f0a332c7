import type { Indicator } from '../generated/types.ts';
import { kinds } from '../kind/kinds.ts';
import { duePeriods } from '../time/due-periods.ts';
import { lastDay } from '../time/last-day.ts';
import { monthsBetween } from '../time/months-between.ts';
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

/** How often a value is due that decides by itself: of a count to date once in its year, however often it is published. */
export function dueRhythm({ target, indicator }: Pick<TargetCase, 'target' | 'indicator'>): Indicator['frequency'] {
  return indicator.timeBasis === 'year-to-date' && !kinds[target.kind].adds ? 'year' : indicator.frequency;
}
