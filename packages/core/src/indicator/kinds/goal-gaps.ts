import type { GapCode } from '../../answer/gap.ts';
import type { NamedGoal } from './kind-rule.ts';

/** What a goal lacks: that there is none, how far “about” reaches, or how the source compares. */
export function goalGaps(goal: NamedGoal): readonly GapCode[] {
  if ('reason' in goal) return [goal.reason as GapCode];
  if (goal.open) return [goal.open];
  return goal.assumed === undefined ? [] : ['comparison-not-stated'];
}
