import type { Answer } from '../answer/answer.ts';
import type { Target } from '../generated/types.ts';
import { goalOf } from '../indicator/goal.ts';
import { prepareCase } from '../indicator/prepare-case.ts';
import type { Reading } from '../indicator/reading.ts';
import { shareReadings } from '../indicator/share-readings.ts';
import { kinds } from '../kind/kinds.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { yearOfDay } from '../method/case/year-of.ts';
import type { MethodCase, MethodOptions, TimedValue } from '../method/method-case.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import type { Incomparable } from './incomparable.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';

/**
 * A target as the plain numbers that a published method asks for: the values that our rules would judge, its usable
 * baseline, its value and deadline as they stood on the date of judgement. A count that adds up starts from zero.
 *
 * @returns or why no such numbers exist
 *
 * @example
 * const target = programme.targets[0]
 * const answer = { state: 'withdrawn', because: { method: 'standing' } }
 * methodCaseOf(target, answer, null) // => { reason: 'set-aside' }
 */
export function methodCaseOf(
  original: Target,
  answer: Pick<Answer, 'state' | 'because'>,
  lookup: Lookup,
): MethodCase | { readonly reason: Incomparable } {
  const { state, because } = answer;
  if (because.method === 'standing') return { reason: 'set-aside' };
  if (state === 'invalid') return { reason: 'faulty' };
  const { target, indicator, readings, baseline, deadline, start } = prepareCase(original, lookup);
  const { noNumber, adds, onlyWay, units } = kinds[target.kind];
  if (noNumber || asksEachChange(target)) return { reason: 'no-single-number' };
  if (units && indicator.unit.kind !== 'percent') return { reason: 'no-single-number' };

  const counts = adds === 'from-start' && indicator.timeBasis !== 'running-total';
  const { observed, target: value } = because.numbers;
  const { reference } = because.dates;
  const known = (units ? shareReadings({ readings, target, indicator }) : readings).filter(
    ({ exact, reference: day }) => exact && (!baseline.usable || day > baseline.date),
  );
  if (readings.length === 0) return { reason: 'no-observation' };
  if (counts && (observed === undefined || reference === undefined)) return { reason: 'count-incomplete' };
  if (known.length === 0) return { reason: 'no-observation' };
  const series =
    counts && observed !== undefined && reference !== undefined
      ? [{ at: timeOf(reference), value: observed }]
      : known.map(timedValue);
  const from = ((): TimedValue | undefined => {
    if (counts) return { at: timeOf(dayOf(dayNumber(start) - 1)), value: 0 };
    return baseline.usable ? { at: timeOf(baseline.date), value: baseline.value } : undefined;
  })();

  const { limits } = indicator;
  const isPercentage = indicator.unit.kind === 'percent' && limits?.min === 0 && limits.max === 100;
  const inLimits = [...series, ...(from ? [from] : [])].every(
    (each) => Number(each.value) >= 0 && Number(each.value) <= 100,
  );
  const options = (limit: number | undefined): MethodOptions => ({
    percentage: isPercentage,
    ...(isPercentage && inLimits ? { scale: 100 } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(from ? {} : { baseYear: series[0]?.at as number }),
  });
  const common = { series, ...(from ? { baseline: from } : {}) };
  if (onlyWay) {
    const { direction } = indicator;
    if (direction === 'none') return { reason: 'no-direction' };
    return { ...common, direction, options: options(direction === 'up' ? limits?.max : limits?.min) };
  }
  if (value === undefined) return { reason: 'no-target-value' };
  if (deadline === null) return { reason: 'no-deadline' };
  const goal = goalOf({ ...target, value }, indicator.direction === 'none' && counts ? { direction: 'up' } : indicator);
  // “About” a number turns on another number than its own.
  if ('reason' in goal || goal.way === 0 || target.comparator === 'approx') return { reason: 'no-direction' };
  const direction = goal.way === 1 ? 'up' : 'down';
  return { ...common, target: { at: timeOf(deadline), value }, direction, options: options(undefined) };
}

function timeOf(day: string): number {
  return yearOfDay(day) as number;
}
function timedValue({ reference, value }: Reading): TimedValue {
  return { at: timeOf(reference), value };
}
