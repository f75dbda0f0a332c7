import type { Goal } from './goal.ts';
import { noData } from './no-data.ts';
import { goalNumbers } from './goal-numbers.ts';
import type { TargetCase, Verdict, VerdictOf } from './target-case.ts';

type NoPath = Pick<VerdictOf<'no-path'>, 'state' | 'rule' | 'reason'>;

/**
 * Where a plan does not say how it is to go, nothing is late before the deadline: it is under way once anything has come,
 * and not due until then; a claim can say more. See `docs/method.md#path`.
 *
 * @param came whether a value says that something has come
 */
export function noPath(came: boolean): NoPath {
  return {
    state: came ? 'under-way' : 'not-due',
    rule: 'no-path',
    reason: 'no-path',
  };
}

/** There is no value: before the deadline of a plan without a path that is no gap yet, else it is. */
export function noDataYet(item: TargetCase, method: Verdict['method'], goal: Goal): Verdict {
  const nothing = noData(item, method, goal);
  const { deadline, lookup } = item;
  const passed = deadline !== null && lookup.asOf > deadline;
  return item.path === 'none' && !passed && nothing.reason === 'no-observation'
    ? { ...nothing, ...noPath(false), numbers: goalNumbers(goal) }
    : nothing;
}
