import type { Reason } from '../answer/reason.ts';
import type { Goal } from './goal.ts';
import { goalOfKind } from './goal-of-kind.ts';
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
  if (item.readings.length === 0) return noData(item, 'linear-pace');
  return judge({ ...item, path: 'none' }, goalOfKind(item));
}
