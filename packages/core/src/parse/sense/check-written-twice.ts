import { breakdownKey } from '../../area/breakdown-key.ts';
import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

/** One period of one series that is written in two ways, such as 2025 and 2025-01-01/2025-12-31. */
export const checkWrittenTwice = ({ observations = [] }: Programme): Issue[] => {
  const seen = new Map<string, { readonly period: string; readonly place: number }>();
  return observations.flatMap(({ indicator, area = '', place = '', breakdown, definition = '', period }, i) => {
    const series = [indicator, area, place, breakdownKey(breakdown), definition];
    const key = [...series, firstDay(period), lastDay(period)].join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, { period, place: i });
    if (first === undefined || first.period === period) return [];
    const values = { period, otherPeriod: first.period, other: `observations[${first.place}]` };
    return [makeIssue('period-written-twice', ['observations', i, 'period'], values)];
  });
};
