import type { Indicator } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import type { PrintedNumbers } from './printed-numbers.ts';

/** How many figures must tell that an indicator does not fall below 0: ours. */
const enough = 3;

const mayFall = (limits: Indicator['limits']): boolean => limits?.min !== undefined && limits.min < 0;

/** Whole numbers that add up, of an indicator that does not say it may fall below 0. */
const isCounted = ({ indicator, values, others }: PrintedNumbers): boolean => {
  const { unit, limits, timeBasis, aggregation } = indicator;
  if (unit.kind !== 'plain' || unit.per !== undefined || mayFall(limits)) return false;
  if (unit.whole === true) return true;
  const adds = aggregation === 'sum' || !['point', 'average'].includes(timeBasis);
  return adds && [...values, ...others].every(({ value }) => Number.isInteger(value));
};

/** A count below 0 of what does not fall below 0 as far as every other figure tells. */
export const findNegatives = (numbers: PrintedNumbers): Issue[] => {
  const all = [...numbers.values, ...numbers.others];
  const negative = all.filter(({ value }) => value < 0);
  const lone = negative.length === 1 && all.length > enough && isCounted(numbers);
  return lone
    ? negative.map(({ path, value }) => makeIssue('negative-among-counts', path, { value, count: all.length - 1 }))
    : [];
};
