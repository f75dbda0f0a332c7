import { goalOf } from '../goal.ts';
import { judgeGoal, reachOrHold } from '../judge-goal.ts';
import type { KindRule } from './kind-rule.ts';

/** A value to be reached by a date. */
export const reach: KindRule<'reach'> = {
  goal: ({ target, indicator }) => goalOf(target, indicator),
  judge: (item) => judgeGoal(item, goalOf(item.target, item.indicator), reachOrHold),
};
