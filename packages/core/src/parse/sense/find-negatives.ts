import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { areCounts } from './are-counts.ts';
import type { PrintedNumbers } from './printed-numbers.ts';

/** How many figures must tell that an indicator does not fall below 0: ours. */
const enough = 3;

/** Counts that add up: of other whole numbers, such as degrees, one may well lie below 0. */
const isCounted = (numbers: PrintedNumbers): boolean => {
  const { unit, timeBasis, aggregation } = numbers.indicator;
  const adds = aggregation === 'sum' || !['point', 'average'].includes(timeBasis);
  return (adds || unit.whole === true) && areCounts(numbers);
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
