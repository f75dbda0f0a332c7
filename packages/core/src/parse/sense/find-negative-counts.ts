import { isNegativeCount } from '../../indicator/is-negative-count.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import type { PrintedNumbers } from './printed-numbers.ts';

/** Numbers below 0 where people are counted one by one: judging sets them aside. */
export const findNegativeCounts = ({ indicator, values, others }: PrintedNumbers): Issue[] =>
  [...values, ...others]
    .filter((one) => isNegativeCount(one, indicator))
    .map(({ path, value }) => makeIssue('negative-count', path, { value }));
