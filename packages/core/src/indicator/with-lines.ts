import type { Target } from '../generated/types.ts';
import { currentTarget } from './current-target.ts';
import type { NamedGoal } from './kinds/kind-rule.ts';
import type { TargetCase } from './target-case.ts';

/**
 * A case in which each period is tested by the line that was in force on its last day: to raise it asks nothing of periods
 * that were over, and to lower it mends none of them.
 *
 * @param goal the line on the date of judgement
 * @param lineOf what the target asks for as it stood
 */
export function withLines<T extends TargetCase>(item: T, goal: NamedGoal, lineOf: (target: Target) => NamedGoal): T {
  const { original, lookup } = item;
  if ('reason' in goal || (original.revisions ?? []).length === 0) return item;
  return {
    ...item,
    lineOn(day: string) {
      const line = lineOf(currentTarget(original, { ...lookup, asOf: day < lookup.asOf ? day : lookup.asOf }).target);
      return 'reason' in line ? goal : line;
    },
  };
}
