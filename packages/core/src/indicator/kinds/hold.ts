import { goalOf } from '../goal.ts';
import { judgeGoal } from '../judge-goal.ts';
import { judgeHold } from '../judge-hold.ts';
import type { KindRule } from './kind-rule.ts';

/** A line to be kept in each due period. */
export const hold: KindRule<'hold'> = {
  goal: ({ target, indicator }) => goalOf(target, indicator),
  judge: (item) => judgeGoal(item, goalOf(item.target, item.indicator), judgeHold),
};
