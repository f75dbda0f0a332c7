import type { Reason } from '../answer/reason.ts';
import type { Target } from '../generated/types.ts';
import { changeReadings } from './change-readings.ts';
import { type Goal, goalOf } from './goal.ts';
import { inTime } from './in-time.ts';
import { judgeHold } from './judge-hold.ts';
import { noData } from './no-data.ts';
import { prepareCase } from './prepare-case.ts';
import { type Reading, toReading } from './reading.ts';
import { relativeGoal } from './relative-goal.ts';
import type { TargetCase, Verdict } from './target-case.ts';

type Judge = (item: TargetCase, goal: Goal | { readonly reason: Reason }, hold?: typeof judgeHold) => Verdict;

/**
 * Judges a change against the starting point as the value it leads to, and a yearly change pair by pair. See
 * `docs/method.md#relative`.
 *
 * @param judge how a goal is judged: reached or held as the starting point tells, or by the rule given
 */
export function judgeRelative(item: TargetCase, revised: boolean, judge: Judge): Verdict {
  const { target, indicator } = item;
  if (!target.relative) return judge(item, { reason: 'no-target-value' });
  if (target.relative.base === 'previous-period') return judgeYearly(item, judge);
  // A revision that states a value replaces the formula.
  return judge(item, revised && target.value !== undefined ? goalOf(target, indicator) : relativeGoal(item));
}

/** A change to be made in each period: pairs of neighbouring values, judged as a line that is held. */
function judgeYearly(item: TargetCase, judge: Judge): Verdict {
  const { target, indicator, readings, start } = item;
  const { change, low, high, as } = target.relative as NonNullable<typeof target.relative>;
  const latest = readings[readings.length - 1];
  const newest = latest && latest.reference >= start ? latest : undefined;
  const changes = keptChanges(item, as);
  const last = changes[changes.length - 1];
  // A closed year keeps its change, also where the latest census does not reach as far.
  if (!newest && (!last || last.reference < start)) return noData(item, 'hold');
  if (newest && (!last || last.reference < newest.reference))
    return { state: 'not-assessable', rule: 'inputs', method: 'hold', reason: 'needs-two-points', reading: newest };
  const goal = goalOf({ ...target, value: target.value ?? change, low, high }, indicator);
  const verdict = judge(
    { ...item, readings: changes, baseline: { usable: false, reason: 'no-baseline' } },
    goal,
    judgeHold,
  );
  // What was judged is a change; the numbers of an answer are levels, so it stands under its own name.
  const { observed, observedLow: _, observedHigh: __, target: ___, ...numbers } = verdict.numbers ?? {};
  const { goal: ____, ...rest } = verdict;
  return {
    ...rest,
    cuts: [],
    numbers: { ...numbers, ...(observed === undefined ? {} : { lastChange: observed }) },
  };
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
