import { goalOf } from '../goal.ts';
import { judgeGoal } from '../judge-goal.ts';
import { judgeHold } from '../judge-hold.ts';
import { withLines } from '../with-lines.ts';
import type { KindRule } from './kind-rule.ts';

/** A line to be kept in each due period. */
export const hold: KindRule<'hold'> = {
  goal: ({ target, indicator }) => goalOf(target, indicator),
  judge(item) {
    const goal = goalOf(item.target, item.indicator);
    return judgeGoal(
      withLines(item, goal, (target) => goalOf(target, item.indicator)),
      goal,
      judgeHold,
    );
  },
};
