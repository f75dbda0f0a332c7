import type { Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

const valued = ({ comparator }: Target): readonly (keyof Target)[] =>
  comparator === 'range' ? ['low', 'high'] : ['value'];

/** What each kind needs beyond the common fields; the model itself leaves them optional. */
const needs: Readonly<Record<Target['kind'], (target: Target) => readonly (keyof Target)[]>> = {
  reach: valued,
  hold: valued,
  cumulative: valued,
  recurrent: ({ amount }) => (amount === undefined ? ['times', 'per'] : ['per']),
  compare: () => ['compareWith'],
  rank: () => ['rank'],
  relative: () => ['relative'],
  entitlement: () => ['rule'],
  within: () => ['rule'],
  standard: () => [],
  coverage: () => [],
  deliverable: () => [],
  direction: () => [],
};

/** What is needed within the field of a kind: a place to compare with, one change, or both ends of a range of changes. */
const missingWithin = ({ kind, comparator, relative, compareWith }: Target): string[][] => {
  if (kind === 'compare' && compareWith?.base === 'place' && compareWith.place === undefined)
    return [['compareWith', 'place']];
  if (kind !== 'relative' || relative === undefined) return [];
  const fields = comparator === 'range' ? (['low', 'high'] as const) : (['change'] as const);
  return fields.flatMap((field) => (relative[field] === undefined ? [['relative', field]] : []));
};

/** What targets lack for their kind, and ranges that hold nothing. */
export const checkTargetFields = ({ targets }: Programme): Issue[] =>
  targets.flatMap((target, i) => {
    const { kind, comparator, low, high } = target;
    const missing = [
      ...needs[kind](target).flatMap((field) => (target[field] === undefined ? [[field]] : [])),
      ...missingWithin(target),
    ];
    const reversed = low !== undefined && high !== undefined && low > high;
    return [
      ...missing.map((path) =>
        makeIssue('missing-for-kind', ['targets', i, ...path], { field: path.join('.'), kind, comparator }),
      ),
      ...(reversed ? [makeIssue('range-reversed', ['targets', i, 'low'], { low, high })] : []),
    ];
  });
