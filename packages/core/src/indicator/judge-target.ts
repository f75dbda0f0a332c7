import type { Reason } from '../answer/reason.ts';
import { compareWith } from './compare.ts';
import { type Goal, goalOf } from './goal.ts';
import { goalOfKind } from './goal-of-kind.ts';
import { judgeCompare } from './judge-compare.ts';
import { judgeCumulative } from './judge-cumulative.ts';
import { judgeDirection } from './judge-direction.ts';
import { judgeHold } from './judge-hold.ts';
import { judgeRank } from './judge-rank.ts';
import { judgeReach } from './judge-reach.ts';
import { judgeRecurrent } from './judge-recurrent.ts';
import { judgeRelative } from './judge-relative.ts';
import { judgeShare } from './judge-share.ts';
import { noData } from './no-data.ts';
import { intervalOf } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { faultOf, targetObstacle } from './target-obstacle.ts';

const methodOf: Readonly<Record<string, Verdict['method']>> = {
  hold: 'hold',
  cumulative: 'cumulative',
  recurrent: 'recurrent',
  standard: 'standard',
  coverage: 'standard',
  direction: 'direction',
  compare: 'compare',
};

/** Judges a prepared target by the rule of its kind. */
export function judgeTarget(item: TargetCase): Verdict {
  const { target, indicator, lookup, begins, start } = item;
  const method = methodOf[target.kind] ?? 'linear-pace';
  const obstacle = targetObstacle(item);
  if (obstacle !== null && obstacle === faultOf(item))
    return { state: 'invalid', rule: 'inputs', method, reason: obstacle };
  // Nothing says which values count, so none is judged.
  if (begins.day === null) return { state: 'not-assessable', rule: 'inputs', method, reason: 'no-start' };
  if (lookup.asOf < start) return { state: 'not-due', rule: 'before-period', method };
  if (obstacle !== null) return withGoal(item, { reason: obstacle }, reachOrHold);
  switch (target.kind) {
    case 'hold':
      return withGoal(item, goalOf(target, indicator), judgeHold);
    case 'cumulative':
      return withGoal(item, goalOfKind(item), judgeCumulative);
    case 'recurrent':
      return withGoal(item, goalOfKind(item), judgeRecurrent);
    case 'standard':
    case 'coverage':
      return judgeShare(item, (of, goal) => withGoal(of, goal, target.deadline === null ? judgeHold : reachOrHold));
    case 'direction':
      return judgeDirection(item);
    case 'compare':
      return judgeCompare(item);
    case 'rank':
      return judgeRank(item, (of, goal) => withGoal(of, goal, reachOrHold));
    case 'relative': {
      const revised = item.used.some(({ kind, value }) => kind === 'revision' && value !== undefined);
      return judgeRelative(item, revised, (of, goal, hold = undefined) => withGoal(of, goal, hold ?? reachOrHold));
    }
    default:
      return withGoal(item, goalOf(target, indicator), reachOrHold);
  }
}

type Rule = (item: TargetCase, goal: Goal) => Verdict;

function withGoal(item: TargetCase, goal: Goal | { readonly reason: Reason }, rule: Rule): Verdict {
  const method = methodOf[item.target.kind] ?? 'linear-pace';
  if ('reason' in goal) {
    const latest = item.readings[item.readings.length - 1];
    if (!latest) return noData(item, method);
    // A place is a fact beside the order that is missing.
    const numbers = item.target.kind === 'rank' && latest.exact ? { observed: latest.value } : {};
    return { state: 'not-assessable', rule: 'inputs', method, reason: goal.reason, reading: latest, numbers };
  }
  const judged = rule(item, goal);
  const { reading } = judged;
  const verdict = { goal, ...(reading ? { outcome: compareWith(reading.interval, goal) } : {}), ...judged };
  return goal.assumed === undefined ? verdict : { ...verdict, assumed: goal.assumed };
}

/** A starting point that already satisfies the target makes holding it the question. */
const reachOrHold: Rule = (item, goal) => {
  const { baseline, indicator } = item;
  const metAtBaseline =
    baseline.usable && compareWith(intervalOf(baseline.value, undefined, indicator.limits), goal) === 'met';
  return metAtBaseline ? judgeHold(item, goal, 'hold', true) : judgeReach(item, goal);
};
