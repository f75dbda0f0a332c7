import type { Indicator, Target } from '../generated/types.ts';
import { goalOf } from '../indicator/goal.ts';
import { sameGroup } from '../lookup/same-group.ts';
import type { PlanChange, StatedRevision } from './plan-change.ts';
import { sameRows } from './same-rows.ts';
import { sameUnit } from './same-unit.ts';

interface Side {
  readonly target: Target;
  readonly indicator: Indicator | undefined;
}

/**
 * How what a target asks for changed: raised or lowered where both sides are one number of the same unit, kind and
 * comparison, otherwise restated, with the parts that differ.
 */
export function targetChanges(earlier: Side, later: Side, revision: StatedRevision | undefined): PlanChange[] {
  const base = { list: 'targets', id: later.target.id, earlier: earlier.target.id } as const;
  const stated = revision === undefined ? {} : { revision };
  const onTheWay = ({ target: { interim = [] } }: Side) => interim.map(({ date, value }) => [date, value]);
  const [a, b] = [earlier.target, later.target];
  const beside = [
    ...(sameRows(onTheWay(earlier), onTheWay(later)) ? [] : ['interim']),
    ...((a.path ?? 'straight') === (b.path ?? 'straight') ? [] : ['path']),
    ...(a.strength === b.strength ? [] : ['strength']),
  ];
  // They leave the number comparable, and are told beside it.
  const comparable: PlanChange[] = beside.length === 0 ? [] : [{ ...base, kind: 'restated', fields: beside }];
  const fields = restatedFields(earlier, later);
  if (fields.length > 0) return [{ ...base, kind: 'restated', fields, ...stated }, ...comparable];
  const [from, to] = [a.value, b.value];
  if (from === undefined || to === undefined || from === to) return comparable;
  const rises = to > from;
  return [
    { ...base, kind: rises ? 'raised' : 'lowered', from, to, demand: demandOf(later, rises), ...stated },
    ...comparable,
  ];
}

/** Which parts differ so that two targets cannot be compared as one number. */
function restatedFields({ target: a, indicator: ia }: Side, { target: b, indicator: ib }: Side): string[] {
  return [
    ...(a.kind === b.kind ? [] : ['kind']),
    ...(a.comparator === b.comparator ? [] : ['comparator']),
    ...(ia && ib && sameUnit(ia, ib) ? [] : ['unit']),
    ...(sameGroup(a.breakdown, b.breakdown) && a.area === b.area ? [] : ['group']),
    ...(a.low === b.low && a.high === b.high ? [] : ['range']),
    ...(a.tolerance === b.tolerance ? [] : ['tolerance']),
    ...(a.times === b.times && a.amount === b.amount && a.per === b.per ? [] : ['times']),
    ...(a.threshold === b.threshold && a.share === b.share ? [] : ['threshold']),
    ...(a.relative?.change === b.relative?.change && a.relative?.as === b.relative?.as ? [] : ['relative']),
    ...((a.value === undefined) === (b.value === undefined) ? [] : ['value']),
  ];
}

function demandOf({ target, indicator }: Side, rises: boolean): 'more' | 'less' | 'unclear' {
  const goal = goalOf(target, indicator ?? { direction: 'none' });
  if ('reason' in goal || goal.way === 0) return 'unclear';
  return (goal.way === 1) === rises ? 'more' : 'less';
}
