import { kinds } from '../kind/kinds.ts';
import { judgeGoal, reachOrHold } from './judge-goal.ts';
import { ruleOf } from './kinds/rule-of.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { faultOf, targetObstacle } from './target-obstacle.ts';

/** Judges a prepared target by the rule of its kind. */
export function judgeTarget(item: TargetCase): Verdict {
  const { target, lookup, begins, start } = item;
  const { method } = kinds[target.kind];
  const obstacle = targetObstacle(item);
  if (obstacle !== null && obstacle === faultOf(item))
    return { state: 'invalid', rule: 'inputs', method, reason: obstacle };
  // Nothing says which values count, so none is judged.
  if (begins.day === null) return { state: 'not-assessable', rule: 'inputs', method, reason: 'no-start' };
  if (lookup.asOf < start) return { state: 'not-due', rule: 'before-period', method };
  return obstacle === null ? ruleOf(target).judge(item) : judgeGoal(item, { reason: obstacle }, reachOrHold);
}
