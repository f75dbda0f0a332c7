import type { Reason } from '../../answer/reason.ts';
import type { Programme, Target } from '../../generated/types.ts';
import { obstacleOf } from '../../indicator/obstacle-of.ts';
import { faultOf } from '../../indicator/target-obstacle.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { wholeLookup } from '../../lookup/whole-lookup.ts';

const lacksStart = ({ reason, target }: { readonly reason: Reason; readonly target: Target }): boolean =>
  reason === 'no-start' && target.start === undefined;

/** Targets of this plan that cannot be judged as they stand, whatever values may come; a start that all of them lack, once. */
export const checkObstacles = (programme: Programme): Issue[] => {
  const lookup = wholeLookup(programme);
  const found = programme.targets.flatMap((target, place) => {
    const leftOut = target.origin !== 'own' || target.duplicateOf !== undefined || target.standing !== undefined;
    const indicator = lookup.indicators.get(target.indicator);
    // A missing unit, a contradiction and what does not add up have issues of their own, at the field that is wrong.
    if (leftOut || !indicator || faultOf({ target, indicator }) !== null) return [];
    const reason = obstacleOf(target, lookup);
    return reason === null || reason === 'cannot-add-up' ? [] : [{ target, place, reason }];
  });
  const undated = found.filter(lacksStart);
  return [
    ...(undated.length > 0 ? [makeIssue('start-unknown', ['period', 'start'], { count: undated.length })] : []),
    ...found
      .filter((one) => !lacksStart(one))
      .map(({ place, reason }) => makeIssue('target-not-judged', ['targets', place], { reason })),
  ];
};
