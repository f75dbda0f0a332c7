import type { Reason } from '../answer/reason.ts';
import type { Target } from '../generated/types.ts';
import { type Goal, goalOf } from './goal.ts';
import { judgeGoal, reachOrHold } from './judge-goal.ts';
import { noData } from './no-data.ts';
import type { TargetCase, Verdict } from './target-case.ts';

/**
 * Judges a place in an order that somebody else draws up (全市前三). It says nothing without who ranks and out of how many;
 * there is no way towards it that could be walked in equal steps. See `docs/method.md#rank`.
 */
export function judgeRank(item: TargetCase): Verdict {
  if (item.readings.length === 0) return noData(item, 'linear-pace');
  return judgeGoal({ ...item, path: 'none' }, rankGoal(item.target), reachOrHold);
}

/** The places that satisfy a target: the first place is the lowest number, and a bare one is to be reached from below. */
export function rankGoal(target: Target): Goal | { readonly reason: Reason } {
  const comparator = target.comparator === 'not-stated' ? 'le' : target.comparator;
  return goalOf({ ...target, comparator }, { direction: 'down' });
}
