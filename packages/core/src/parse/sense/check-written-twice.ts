import { breakdownKey } from '../../area/breakdown-key.ts';
import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { spanOf } from '../../time/span-of.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

/** One period of one series that is written in two ways, such as 2025 and 2025-01-01/2025-12-31. */
export function checkWrittenTwice(programme: Programme): Issue[] {
  const { indicators } = programmeIndex(programme);
  const seen = new Map<string, { readonly period: string; readonly place: number }>();
  return (programme.observations ?? []).flatMap(
    ({ indicator, area = '', place = '', breakdown, definition = '', period }, i) => {
      const series = [indicator, area, place, breakdownKey(breakdown), definition];
      // Of a count to date September and January to September are one period.
      const { start, reference } = spanOf(indicators.get(indicator) ?? { timeBasis: 'point' }, period);
      const key = [...series, start, reference].join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { period, place: i });
      if (first === undefined || first.period === period) return [];
      const values = { period, otherPeriod: first.period, other: `observations[${first.place}]` };
      return [makeIssue('period-written-twice', ['observations', i, 'period'], values)];
    },
  );
}
