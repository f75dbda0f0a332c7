import type { Reason } from '../answer/reason.ts';
import type { Target } from '../generated/types.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';
import { kinds } from '../kind/kinds.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { startOf } from '../lookup/start-of.ts';
import { currentTarget } from './current-target.ts';
import { goalOf } from './goal.ts';
import { changeGoal } from './judge-relative.ts';
import { ruleOf } from './kinds/rule-of.ts';
import { plannedBaseline } from './planned-baseline.ts';
import type { TargetCase } from './target-case.ts';

type Asked = Pick<TargetCase, 'target' | 'indicator' | 'baseline' | 'begins' | 'used'>;

/** Inputs that contradict each other or lack a unit: nothing can be judged by them. */
export function faultOf({ target, indicator }: Pick<Asked, 'target' | 'indicator'>): Reason | null {
  if (!Object.values(indicator.unit.label).some((label) => label.trim() !== '')) return 'no-unit';
  const goal = goalOf(target, indicator);
  return 'reason' in goal && goal.reason === 'direction-contradicts-comparator' ? goal.reason : null;
}

/**
 * Why a target cannot be judged as it stands, whatever values may come, or null where it can. The one rule by which it is
 * told before there are data (`check`, `evaluability`) and answered once there are.
 */
export function targetObstacle(item: Asked): Reason | null {
  const fault = faultOf(item);
  if (fault !== null) return fault;
  // What is done or not is judged by evidence of that.
  if (kinds[item.target.kind].doneOrNot) return null;
  if (item.begins.day === null) return 'no-start';
  const rule = ruleOf(item.target);
  if (rule.obstacle) return rule.obstacle(item);
  const goal = rule.goal(item);
  return 'reason' in goal ? goal.reason : null;
}

/** Why a target cannot be judged as it stands on the date of the lookup, or null: read from the plan alone. */
export function obstacleOf(original: Target, lookup: Lookup): Reason | null {
  const asked = askedOf(original, lookup);
  return asked && targetObstacle(asked);
}

/** Whether a change of what is counted in wholes leads to what no whole number can meet: exactly 49.5, or 49.2 to 49.8. */
export function meetsNoWhole(original: Target, lookup: Lookup): boolean {
  const asked = askedOf(original, lookup);
  if (asked?.indicator.unit.whole !== true || asked.target.relative === undefined) return false;
  const goal = asksEachChange(asked.target) ? null : changeGoal(asked);
  return goal !== null && !('reason' in goal) && Math.ceil(goal.accepts.low) > Math.floor(goal.accepts.high);
}

function askedOf(original: Target, lookup: Lookup): Asked | null {
  const indicator = lookup.indicators.get(original.indicator);
  if (!indicator) return null;
  const { target, used } = currentTarget(original, lookup);
  const begins = startOf(target, lookup);
  const baseline = plannedBaseline(indicator, target, begins.day ?? lookup.asOf, lookup);
  return { target, indicator, baseline, begins, used };
}
