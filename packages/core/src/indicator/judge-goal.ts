import type { Reason } from '../answer/reason.ts';
import { kinds } from '../kind/kinds.ts';
import { compareWith } from './compare.ts';
import type { Goal } from './goal.ts';
import { judgeHold } from './judge-hold.ts';
import { judgeReach } from './judge-reach.ts';
import { type Absent, noData } from './no-data.ts';
import { intervalOf } from './reading.ts';
import type { TargetCase, Verdict, VerdictOf } from './target-case.ts';

/** Judges by a goal and the rule that is given; where no goal can be named, that is the answer, once there is a value. */
export function judgeGoal<V extends Verdict>(
  item: TargetCase,
  goal: Goal | { readonly reason: Reason },
  rule: (item: TargetCase, goal: Goal) => V,
): V | Absent | VerdictOf<'inputs'> {
  const { method, place } = kinds[item.target.kind];
  if ('reason' in goal) {
    const latest = item.readings[item.readings.length - 1];
    if (!latest) return noData(item, method);
    const numbers = place && latest.exact ? { observed: latest.value } : {};
    return { state: 'not-assessable', rule: 'inputs', method, reason: goal.reason, reading: latest, numbers };
  }
  const judged = rule(item, goal);
  const { reading } = judged;
  const { lineOn } = item;
  const verdict = {
    goal,
    ...(lineOn ? { lineOn } : {}),
    ...(reading ? { outcome: compareWith(reading.interval, goal) } : {}),
    ...judged,
  };
  return goal.assumed === undefined ? verdict : { ...verdict, assumed: goal.assumed };
}

/** A starting point that already satisfies the target makes holding it the question. */
export function reachOrHold(item: TargetCase, goal: Goal): Verdict {
  const { baseline, indicator } = item;
  const metAtBaseline =
    baseline.usable && compareWith(intervalOf(baseline.value, undefined, indicator.limits), goal) === 'met';
  return metAtBaseline ? judgeHold(item, goal, 'hold', true) : judgeReach(item, goal);
}
