import type { Reason } from '../answer/reason.ts';
import type { Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { startOf } from '../lookup/start-of.ts';
import { currentTarget } from './current-target.ts';
import { plannedBaseline } from './planned-baseline.ts';
import { targetObstacle } from './target-obstacle.ts';

/** Why a target cannot be judged as it stands on the date of the lookup, or null: read from the plan alone. */
export function obstacleOf(original: Target, lookup: Lookup): Reason | null {
  const indicator = lookup.indicators.get(original.indicator);
  if (!indicator) return null;
  const { target, used } = currentTarget(original, lookup);
  const begins = startOf(target, lookup);
  const baseline = plannedBaseline(indicator, target, begins.day ?? lookup.asOf, lookup);
  return targetObstacle({ target, indicator, baseline, begins, used });
}
