import type { TargetOf } from '../../kind/kind.ts';
import { goalOf, upwardIfBare } from '../goal.ts';
import { judgeGoal } from '../judge-goal.ts';
import { judgeRecurrent } from '../judge-recurrent.ts';
import { recurrentRhythm } from '../recurrent-readings.ts';
import { withLines } from '../with-lines.ts';
import type { KindRule, NamedGoal, PlannedCase } from './kind-rule.ts';

/** So many times, or so much, in each period anew. */
export const recurrent: KindRule<'recurrent'> = {
  goal,
  judge: (item) =>
    judgeGoal(
      withLines(item, goal(item), (target) => goal({ ...item, target: target as TargetOf<'recurrent'> })),
      goal(item),
      judgeRecurrent,
    ),
  single: (item) =>
    (item.indicator.timeBasis !== 'flow' && item.indicator.timeBasis !== 'year-to-date') ||
    recurrentRhythm(item) === item.indicator.frequency,
  lacks: ({ target }) => (target.times === undefined && target.amount === undefined ? ['no-target-value'] : []),
};

function goal({
  target,
  indicator,
}: Pick<PlannedCase, 'indicator'> & { readonly target: TargetOf<'recurrent'> }): NamedGoal {
  return goalOf({ ...target, value: target.amount ?? target.times }, upwardIfBare(target, indicator));
}
