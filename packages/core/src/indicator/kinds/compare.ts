import { goalOf } from '../goal.ts';
import { judgeCompare } from '../judge-compare.ts';
import type { KindRule } from './kind-rule.ts';

/** A value that is to be not below, or not above, another one of its time. */
export const compare: KindRule<'compare'> = {
  goal: () => ({ reason: 'no-target-value' }),
  obstacle({ target: { compareWith, comparator } }) {
    if (compareWith === undefined || (compareWith.base === 'place' && compareWith.place === undefined))
      return 'no-target-value';
    const stated = comparator === 'not-stated' ? 'ge' : comparator;
    const goal = goalOf({ comparator: stated, value: 0 }, { direction: 'none' });
    return 'reason' in goal ? goal.reason : null;
  },
  judge: judgeCompare,
  single: () => false,
  lacks: ({ target }) => (target.compareWith === undefined ? ['no-target-value'] : []),
};
