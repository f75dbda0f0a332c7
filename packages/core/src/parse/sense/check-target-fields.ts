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

/** What targets lack for their kind, and ranges that hold nothing. */
export const checkTargetFields = ({ targets }: Programme): Issue[] =>
  targets.flatMap((target, i) => {
    const { kind, comparator, value, low, high, times } = target;
    const missing = needs[kind](target).filter((field) => target[field] === undefined);
    const reversed = low !== undefined && high !== undefined && low > high;
    const differing = kind === 'recurrent' && value !== undefined && times !== undefined && value !== times;
    return [
      ...(differing ? [makeIssue('value-and-times-differ', ['targets', i, 'value'], { value, times })] : []),
      ...missing.map((field) => makeIssue('missing-for-kind', ['targets', i, field], { field, kind, comparator })),
      ...(reversed ? [makeIssue('range-reversed', ['targets', i, 'low'], { low, high })] : []),
    ];
  });
