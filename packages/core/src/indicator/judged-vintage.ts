import type { Answer } from '../answer/answer.ts';
import type { State } from '../answer/state.ts';
import type { Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { judgeTarget } from './judge-target.ts';
import { prepareCase } from './prepare-case.ts';
import type { TargetCase } from './target-case.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';

/** The case that a target is judged by, and what another census or method says, where there is one. */
export interface JudgedVintage {
  readonly item: TargetCase;
  readonly beside?: NonNullable<Answer['beside']>;
}

/** States that say how a target that has ended ended. */
const ends: readonly State[] = ['achieved', 'missed', 'holding', 'recovered', 'breached', 'lapsed'];

/**
 * The census or method that judges: while a target runs the latest one, and once it has ended the first that could say
 * how. What another one says stands beside it.
 */
export function judgedVintage(target: Target, lookup: Lookup): JudgedVintage {
  const item = prepareCase(target, lookup);
  if (item.vintages.length < 2) return { item };
  const latest = item.vintages[item.vintages.length - 1] as string;
  const yearly = asksEachChange(item.target);
  const ended = item.deadline !== null && lookup.asOf > item.deadline;
  const saidBy = (vintage: string) => {
    const one = { ...prepareCase(target, lookup, vintage), vintages: [vintage] };
    const { state, numbers = {}, reading } = judgeTarget(one);
    return { one, told: { vintage, state, numbers, ...(reading ? { period: reading.period } : {}) } };
  };
  const all = item.vintages.map(saidBy);
  const first = all.find(({ told }) => ends.includes(told.state));
  const kept = !yearly && ended ? first : undefined;
  const keepsFirst = yearly || (kept !== undefined && kept.told.vintage !== latest);
  const other = keepsFirst ? all[all.length - 1] : all[0];
  return { item: kept?.one ?? item, ...(other ? { beside: other.told } : {}) };
}
