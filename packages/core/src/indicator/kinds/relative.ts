import { changeGoal, judgeRelative } from '../judge-relative.ts';
import type { KindRule } from './kind-rule.ts';
import { asksEachChange } from '../../kind/asks-each-change.ts';

/** A change against the starting point, or against the period before. */
export const relative: KindRule<'relative'> = {
  // A change of each period is no level.
  goal: (item) =>
    item.target.relative === undefined || asksEachChange(item.target)
      ? { reason: 'no-target-value' }
      : changeGoal(item),
  obstacle(item) {
    const goal = changeGoal(item);
    return 'reason' in goal ? goal.reason : null;
  },
  judge: judgeRelative,
  single: ({ target }) => target.relative === undefined || target.relative.base === 'baseline',
  lacks: ({ target: { relative: stated, comparator } }) =>
    (comparator === 'range' ? stated.low !== undefined && stated.high !== undefined : stated.change !== undefined)
      ? []
      : ['no-target-value'],
};
