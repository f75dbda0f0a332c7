import { goalOf } from '../goal.ts';
import { judgeGoal, reachOrHold } from '../judge-goal.ts';
import type { KindRule } from './kind-rule.ts';

/** Something to be done, granted or placed: it is judged by evidence of that, and by values only where there is none. */
export const doneOrNot: KindRule<'deliverable' | 'entitlement' | 'within'> = {
  goal: ({ target, indicator }) => goalOf(target, indicator),
  judge: (item) => judgeGoal(item, goalOf(item.target, item.indicator), reachOrHold),
};
