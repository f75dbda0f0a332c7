import type { Reason } from '../answer/reason.ts';
import { type Goal, goalOf } from './goal.ts';
import { noData } from './no-data.ts';
import type { TargetCase, Verdict } from './target-case.ts';

/**
 * Judges a place in an order that somebody else draws up (全市前三). It says nothing without who ranks and out of how many;
 * there is no way towards it that could be walked in equal steps. See `docs/method.md#rank`.
 *
 * @param judge how the place is judged once it has a number
 */
export function judgeRank(
  item: TargetCase,
  judge: (item: TargetCase, goal: Goal | { readonly reason: Reason }) => Verdict,
): Verdict {
  const { target, readings } = item;
  const latest = readings[readings.length - 1];
  if (!latest) return noData(item, 'linear-pace');
  const comparator = target.comparator === 'not-stated' ? 'le' : target.comparator;
  // The first place is the lowest number.
  return judge({ ...item, path: 'none' }, goalOf({ ...target, comparator }, { direction: 'down' }));
}
