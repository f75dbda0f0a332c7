import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import type { PrintedNumbers } from './printed-numbers.ts';

/** How many times a target a value may be before it is asked about: ours. */
const far = 100;

/** Values at least a hundred times as large as every target of their indicator. */
export const findFarValues = ({ values, others }: PrintedNumbers): Issue[] => {
  const targets = others.filter(({ of, value }) => of === 'target' && value > 0).map(({ value }) => value);
  if (targets.length === 0) return [];
  const target = targets.reduce((a, b) => Math.max(a, b));
  return values
    .filter(({ value }) => value >= far * target)
    .map(({ path, value }) => makeIssue('far-above-target', path, { value, target, times: far }));
};
