import { addsUp } from '../time/adds-up.ts';
import { type Goal, goalOf } from './goal.ts';
import { relativeGoal } from './relative-goal.ts';
import type { TargetCase } from './target-case.ts';
import type { Reason } from '../answer/reason.ts';

type Asked = Pick<TargetCase, 'target' | 'indicator' | 'baseline'>;

/**
 * The values that satisfy a target of its kind, in the indicator's own unit, whether or not there is anything to judge
 * yet; or why no such values can be named.
 */
export function goalOfKind({ target, indicator, baseline }: Asked): Goal | { readonly reason: Reason } {
  // A bare count without a direction is read as one to be reached.
  const bare = target.comparator === 'not-stated' && indicator.direction === 'none';
  const upward = bare ? ({ direction: 'up' } as const) : indicator;
  switch (target.kind) {
    case 'cumulative':
      return addsUp(indicator) ? goalOf(target, upward) : { reason: 'cannot-add-up' };
    case 'recurrent':
      return goalOf({ ...target, value: target.amount ?? target.times }, upward);
    case 'standard':
    case 'coverage':
      return shareGoal({ target, indicator, baseline });
    case 'relative':
      return target.relative === undefined || target.relative.base === 'previous-period'
        ? { reason: 'no-target-value' }
        : relativeGoal({ target, indicator, baseline });
    case 'direction':
    case 'compare':
      return { reason: 'no-target-value' };
    case 'rank':
      return goalOf(
        { ...target, comparator: target.comparator === 'not-stated' ? 'le' : target.comparator },
        { direction: 'down' },
      );
    default:
      return goalOf(target, indicator);
  }
}

/** A share of units in per cent is what it says; otherwise the units there are, where the target counts them. */
function shareGoal({ target, indicator }: Asked): Goal | { readonly reason: Reason } {
  const line = target.kind === 'standard' ? target.share : target.value;
  const all = indicator.unit.kind === 'percent' ? (line ?? 100) : target.unitCount;
  if (target.kind === 'coverage' && indicator.unit.kind === 'percent' && target.comparator === 'range')
    return goalOf(target, indicator);
  if (all === undefined || all === null) return { reason: 'no-target-value' };
  return goalOf({ comparator: 'ge', value: all }, { direction: 'none' });
}
