import type { Reason } from '../answer/reason.ts';
import { type Goal, goalOf } from './goal.ts';
import { goalOfKind } from './goal-of-kind.ts';
import { shareGoal } from './judge-share.ts';
import { relativeGoal } from './relative-goal.ts';
import type { TargetCase } from './target-case.ts';

type Asked = Pick<TargetCase, 'target' | 'indicator' | 'baseline' | 'begins' | 'used'>;

/** What is done or not is judged by evidence of that. */
const doneOrNot: readonly string[] = ['deliverable', 'entitlement', 'within'];

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
  if (doneOrNot.includes(item.target.kind)) return null;
  if (item.begins.day === null) return 'no-start';
  const goal = wanted(item);
  return goal !== null && 'reason' in goal ? goal.reason : null;
}

type Wanted = Goal | { readonly reason: Reason };

/** What values are to be compared with, by the kind of target; null where it is no value. */
function wanted(item: Asked): Wanted | null {
  const { target, indicator } = item;
  switch (target.kind) {
    case 'cumulative':
    case 'recurrent':
      return goalOfKind(item);
    case 'standard':
    case 'coverage':
      return shareGoal(item);
    case 'direction':
      return indicator.direction === 'none' ? { reason: 'no-direction' } : null;
    case 'compare':
      return compareWanted(item);
    case 'rank':
      return rankWanted(item);
    case 'relative':
      return relativeWanted(item);
    default:
      return goalOf(target, indicator);
  }
}

const none = { reason: 'no-target-value' } as const;

function compareWanted({ target: { compareWith, comparator } }: Asked): Wanted {
  if (compareWith === undefined || (compareWith.base === 'place' && compareWith.place === undefined)) return none;
  return goalOf({ comparator: comparator === 'not-stated' ? 'ge' : comparator, value: 0 }, { direction: 'none' });
}

function rankWanted(item: Asked): Wanted {
  return item.target.rank?.outOf === undefined ? { reason: 'rank-not-defined' } : goalOfKind(item);
}

function relativeWanted(item: Asked): Wanted {
  const { target, indicator, used } = item;
  const { relative } = target;
  if (relative === undefined) return none;
  const { base, change, low, high } = relative;
  if (base === 'previous-period') return goalOf({ ...target, value: target.value ?? change, low, high }, indicator);
  const revised = used.some(({ kind, value }) => kind === 'revision' && value !== undefined);
  return revised && target.value !== undefined ? goalOf(target, indicator) : relativeGoal(item);
}
