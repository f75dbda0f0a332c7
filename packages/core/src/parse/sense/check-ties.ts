import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { settledValues } from './settled-values.ts';

/** Values of equal standing for the same thing that differ: neither can be used, and someone must decide. */
export const checkTies = (programme: Programme): Issue[] => {
  const at = (i: number) => programme.observations?.[i];
  return settledValues(programme).flatMap(({ places }) => {
    const [first = -1, ...others] = places;
    const differing = others.filter(
      (i) => at(i)?.value !== at(first)?.value || at(i)?.qualifier !== at(first)?.qualifier,
    );
    return differing.map((i) =>
      makeIssue('tied-values', ['observations', i, 'value'], {
        value: String(at(i)?.value),
        other: `observations[${first}]`,
        otherValue: String(at(first)?.value),
      }),
    );
  });
};
