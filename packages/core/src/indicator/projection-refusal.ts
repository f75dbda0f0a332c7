import type { Answer } from '../answer/answer.ts';
import type { State } from '../answer/state.ts';
import type { ProjectionRefusal } from '../forecast/projection.ts';
import { kinds } from '../kind/kinds.ts';
import { dayNumber } from '../time/day-number.ts';
import type { Reading } from './reading.ts';
import type { TargetCase } from './target-case.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';

const byState: Readonly<Partial<Record<State, ProjectionRefusal>>> = {
  withdrawn: 'item-decided',
  'not-applicable': 'item-decided',
  withheld: 'item-decided',
  invalid: 'inputs-invalid',
  'not-due': 'not-begun',
  'no-data': 'no-data',
};

/**
 * Why a target's values are not carried on into the future, as far as its kind and state say it: a line to be kept, a
 * thing that is done or not, an end that has passed.
 */
export function projectionRefusal(item: TargetCase, { state, flags, because }: Answer): ProjectionRefusal | null {
  const { target, deadline, lookup } = item;
  if (because.reason === 'value-too-old') return 'value-too-old';
  if (item.ended !== undefined) return 'area-merged';
  if (item.path === 'none') return 'no-path';
  const decided = because.reason === 'no-whole-expected' ? undefined : byState[state];
  if (decided && state !== 'no-data') return decided;
  const { refusal } = kinds[target.kind];
  if (refusal) return refusal;
  if (asksEachChange(target)) return 'yearly-change';
  if (flags.includes('met-at-baseline') || isCap(item)) return 'kept-not-reached';
  if (deadline !== null && lookup.asOf > deadline) return 'ended';
  if (decided) return decided;
  return periodsDiffer(item) ? 'periods-differ' : null;
}

/** A total that must not be exceeded is kept, not reached. */
function isCap({ target, indicator }: TargetCase): boolean {
  return (
    kinds[target.kind].adds === 'from-start' &&
    (target.comparator === 'le' ||
      target.comparator === 'lt' ||
      (target.comparator === 'not-stated' && indicator.direction === 'down'))
  );
}

/** Sums and averages over periods of different lengths are not points of one line. */
function periodsDiffer({ indicator, readings, target }: TargetCase): boolean {
  return (
    indicator.timeBasis !== 'point' &&
    indicator.timeBasis !== 'running-total' &&
    kinds[target.kind].adds !== 'from-start' &&
    new Set(readings.map(monthsOf)).size > 1
  );
}

/** Lengths of periods in whole months, so that a leap year is as long as another. */
function monthsOf({ start, reference }: Reading): number {
  return Math.round((dayNumber(reference) - dayNumber(start) + 1) / 30.44);
}
