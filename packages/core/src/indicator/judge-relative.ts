import type { Reason } from '../answer/reason.ts';
import type { Target } from '../generated/types.ts';
import { changeReadings } from './change-readings.ts';
import { type Goal, goalOf } from './goal.ts';
import { inTime } from './in-time.ts';
import { judgeGoal, reachOrHold } from './judge-goal.ts';
import { judgeHold } from './judge-hold.ts';
import { noData } from './no-data.ts';
import { prepareCase } from './prepare-case.ts';
import { type Reading, toReading } from './reading.ts';
import { relativeGoal } from './relative-goal.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { withNumbers } from './with-numbers.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';

/**
 * Judges a change against the starting point as the value it leads to, and a yearly change pair by pair. See
 * `docs/method.md#relative`.
 */
export function judgeRelative(item: TargetCase): Verdict {
  return asksEachChange(item.target) ? judgeYearly(item) : judgeGoal(item, changeGoal(item), reachOrHold);
}

/** What satisfies a target on a change: values, or for a change of each period changes; or why nothing can be named. */
export function changeGoal(
  item: Pick<TargetCase, 'target' | 'indicator' | 'baseline' | 'used'>,
): Goal | { readonly reason: Reason } {
  const { target, indicator, used } = item;
  if (target.relative === undefined) return { reason: 'no-target-value' };
  const { change, low, high } = target.relative;
  // A revision that states a value, or an end of a range, replaces the formula for it.
  const revised = (field: 'value' | 'low' | 'high'): boolean =>
    used.some((input) => input.kind === 'revision' && input[field] !== undefined);
  const anew = {
    ...(revised('low') ? { low: target.low } : {}),
    ...(revised('high') ? { high: target.high } : {}),
  };
  if (asksEachChange(target))
    return goalOf({ ...target, value: target.value ?? change, low, high, ...anew }, indicator);
  return revised('value') && target.value !== undefined ? goalOf(target, indicator) : relativeGoal(item, anew);
}

/** A change to be made in each period: pairs of neighbouring values, judged as a line that is held. */
function judgeYearly(item: TargetCase): Verdict {
  const { target, readings, start } = item;
  const { as } = target.relative as NonNullable<typeof target.relative>;
  const latest = readings[readings.length - 1];
  const newest = latest && latest.reference >= start ? latest : undefined;
  const changes = keptChanges(item, as);
  const last = changes[changes.length - 1];
  // A closed year keeps its change, also where the latest census does not reach as far.
  if (!newest && (!last || last.reference < start)) return noData(item, 'hold');
  if (newest && (!last || last.reference < newest.reference))
    return { state: 'not-assessable', rule: 'inputs', method: 'hold', reason: 'needs-two-points', reading: newest };
  const verdict = judgeGoal(
    { ...item, readings: changes, baseline: { usable: false, reason: 'no-baseline' } },
    changeGoal(item),
    judgeHold,
  );
  // What was judged is a change; the numbers of an answer are levels, so it stands under its own name.
  const { observed, observedLow: _, observedHigh: __, target: ___, ...numbers } = verdict.numbers ?? {};
  const { goal: ____, ...rest } = verdict;
  return { ...withNumbers(rest, observed === undefined ? {} : { lastChange: observed }, numbers), cuts: [] };
}

/**
 * The change of each period, by the first census or method that gave it: a closed year keeps its verdict when a later
 * census moves its values.
 */
function keptChanges(item: TargetCase, as: NonNullable<Target['relative']>['as']): readonly Reading[] {
  const { target, lookup, vintages, indicator } = item;
  const cases = [...vintages.slice(0, -1).map((vintage) => prepareCase(target, lookup, vintage)), item];
  const kept = new Map<string, Reading>();
  for (const change of cases.flatMap((one) => changeReadings(withBaseline(one), as, indicator.frequency)))
    if (!kept.has(change.reference)) kept.set(change.reference, change);
  return [...kept.values()].sort(inTime);
}

/** The starting point as the value before the first, where no value of its own date is there. */
function withBaseline({ baseline, readings, indicator }: TargetCase): readonly Reading[] {
  if (!baseline.usable || readings.some(({ reference }) => reference === baseline.date)) return readings;
  const { figure, value } = baseline;
  const observation = {
    id: figure.id,
    indicator: indicator.id,
    period: figure.date as string,
    value,
    status: 'final',
    grade: 'original',
  } as const;
  return [toReading(observation, value, indicator), ...readings].sort(inTime);
}
