import type { Indicator, Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { byId } from './by-id.ts';

const against: Readonly<Record<Indicator['direction'], readonly Target['comparator'][]>> = {
  up: ['le', 'lt'],
  down: ['ge', 'gt'],
  none: [],
};

/** Targets that ask for the way which their indicator calls worse: they are judged invalid. */
export const checkComparators = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  return programme.targets.flatMap(({ indicator, comparator }, i) => {
    const direction = indicators.get(indicator)?.direction ?? 'none';
    return against[direction].includes(comparator)
      ? [makeIssue('direction-contradicts', ['targets', i, 'comparator'], { comparator, direction })]
      : [];
  });
};
