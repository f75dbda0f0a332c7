import type { Indicator, Programme } from '../generated/types.ts';
import type { PlanChange } from './plan-change.ts';
import { sameRows } from './same-rows.ts';
import { sameUnit } from './same-unit.ts';

/** Which parts of an indicator differ that its judgement rests on. */
export function indicatorChanges(
  [a, earlier]: readonly [Indicator, Programme],
  [b, later]: readonly [Indicator, Programme],
): PlanChange[] {
  const fields = [
    ...(sameUnit(a, b) ? [] : ['unit']),
    ...(a.direction === b.direction ? [] : ['direction']),
    ...(a.timeBasis === b.timeBasis ? [] : ['timeBasis']),
    ...(a.frequency === b.frequency ? [] : ['frequency']),
    ...(sameRows(baselinesOf(a, earlier), baselinesOf(b, later)) ? [] : ['baseline']),
  ];
  return fields.length === 0 ? [] : [{ kind: 'restated', list: 'indicators', id: b.id, earlier: a.id, fields }];
}

/** The starting points as values and dates, for the ids of figures may differ from file to file. */
function baselinesOf({ baselines = [] }: Indicator, { figures = [] }: Programme) {
  return baselines.map(({ figure, sameLabel, sameBasis }) => {
    const found = figures.find(({ id }) => id === figure);
    return [found?.value, found?.date, found?.qualifier, sameLabel, sameBasis];
  });
}
