import type { Target } from '../../generated/types.ts';
import { addsUp } from '../../time/adds-up.ts';
import { goalOf, upwardIfBare } from '../goal.ts';
import { judgeCumulative } from '../judge-cumulative.ts';
import { judgeGoal } from '../judge-goal.ts';
import { goalGaps } from './goal-gaps.ts';
import type { KindRule, NamedGoal, PlannedCase } from './kind-rule.ts';

/** A total that values add up to from its start on. */
export const cumulative: KindRule<'cumulative'> = {
  goal,
  judge: (item) => judgeGoal(item, goal(item), judgeCumulative),
  single: ({ indicator }) => indicator.timeBasis === 'running-total',
  // Sums only grow.
  projected({ target }): NamedGoal {
    const upward = goalOf(target, { direction: 'up' });
    return 'reason' in upward || upward.way === 1 ? upward : { reason: 'no-target-value' };
  },
  lacks: ({ target, indicator }) =>
    addsUp(indicator) ? goalGaps(goalOf(target, upwardIfBare(target, indicator))) : ['cannot-add-up'],
};

function goal({ target, indicator }: Pick<PlannedCase, 'indicator'> & { readonly target: Target }): NamedGoal {
  return addsUp(indicator) ? goalOf(target, upwardIfBare(target, indicator)) : { reason: 'cannot-add-up' };
}
