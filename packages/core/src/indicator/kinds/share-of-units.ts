import type { Indicator, Target } from '../../generated/types.ts';
import { goalOf } from '../goal.ts';
import { judgeShare, shareGoal } from '../judge-share.ts';
import type { KindRule, NamedGoal } from './kind-rule.ts';

/** What standards and coverage have in common. */
export const shareOfUnits: Omit<KindRule<'standard' | 'coverage'>, 'goal'> = {
  obstacle(item) {
    const goal = shareGoal(item);
    return 'reason' in goal ? goal.reason : null;
  },
  judge: judgeShare,
  lacks: ({ target, indicator }) =>
    typeof target.unitCount === 'number' || indicator.denominator !== undefined ? [] : ['no-denominator'],
};

/** A share of units in per cent is what it says; otherwise the units there are, where the target counts them. */
export function goalOfUnits(
  { unitCount }: Pick<Target, 'unitCount'>,
  { unit }: Pick<Indicator, 'unit'>,
  line: number | undefined,
): NamedGoal {
  const all = unit.kind === 'percent' ? (line ?? 100) : unitCount;
  if (all === undefined || all === null) return { reason: 'no-target-value' };
  return goalOf({ comparator: 'ge', value: all }, { direction: 'none' });
}
