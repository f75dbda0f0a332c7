import type { Indicator } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import type { PrintedNumbers, PrintedValue } from './printed-numbers.ts';

/** Which values of a series count from one and the same day. */
const countOf = ({ timeBasis, yearStart = '01-01' }: Indicator, { series, end }: PrintedValue): string => {
  if (timeBasis === 'running-total') return series;
  const year = Number(end.slice(0, 4)) - (end.slice(5) < yearStart ? 1 : 0);
  return `${series} ${year}`;
};

/** Totals that fall from one period to the next without a word why: a published correction says so in its remark. */
export const findFalls = ({ indicator, values }: PrintedNumbers): Issue[] => {
  if (indicator.timeBasis !== 'running-total' && indicator.timeBasis !== 'year-to-date') return [];
  const latest = new Map<string, PrintedValue>();
  const inOrder = values
    .filter(({ observation: { qualifier = 'exact', status } }) => qualifier === 'exact' && status !== 'alternative')
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  return inOrder.flatMap((value) => {
    const key = countOf(indicator, value);
    const before = latest.get(key);
    latest.set(key, value);
    if (!before || before.end === value.end || value.value >= before.value) return [];
    if (value.observation.remark !== undefined) return [];
    return [
      makeIssue('running-total-falls', value.path, {
        value: value.value,
        period: value.observation.period,
        other: before.value,
        otherPeriod: before.observation.period,
      }),
    ];
  });
};
