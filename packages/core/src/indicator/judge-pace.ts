import type { Cut, Numbers } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import { yearsBetween } from '../time/years-between.ts';
import { definitionAt } from './definition-at.ts';
import type { Goal } from './goal.ts';
import { goalPoint } from './goal-numbers.ts';
import { paceCuts, paceState } from './pace.ts';
import { expectedOn, pathOf } from './path.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';

type Pace = Pick<Verdict, 'state' | 'rule' | 'numbers' | 'flags' | 'reason' | 'cuts' | 'toNextCut' | 'used'>;

const noPace = (reason: Reason): Pace => ({ state: 'not-assessable', rule: 'no-pace', reason });

/** Judges something on its way by the straight path; without a usable starting point or a deadline there is no pace. */
export const judgePace = (item: TargetCase, goal: Goal, reading: Reading): Pace => {
  const { baseline, deadline, lookup, target, indicator } = item;
  if (deadline === null) return noPace('no-deadline');
  if (!baseline.usable) return noPace(baseline.reason);
  if (reading.reference <= baseline.date) return noPace('baseline-after-observation');
  if (
    definitionAt(indicator, reading.period, reading.observation.definition) !==
    definitionAt(indicator, baseline.figure.date as string)
  ) {
    return noPace('definition-changed');
  }
  const b = baseline.value;
  const goalValue = goalPoint(goal, b);
  const distance = Math.abs(goalValue - b);
  if (distance === 0) return noPace('target-on-wrong-side');
  const way = goalValue > b ? 1 : -1;
  const share = (value: number): number => (way * (value - b)) / distance + 0;
  const path = pathOf(target, { date: baseline.date, value: b }, { date: deadline, value: goalValue }, lookup);
  const expected = expectedOn(path, reading.reference);
  const elapsed = share(expected);
  const valueAt = (progress: number): number => b + way * progress * distance + 0;

  const worst = share(way === 1 ? reading.interval.low : reading.interval.high);
  const state = paceState(worst, elapsed, lookup.rules);
  const good = state === 'ahead' || state === 'on-track';
  if (
    !reading.exact &&
    !good &&
    paceState(share(way === 1 ? reading.interval.high : reading.interval.low), elapsed, lookup.rules) !== state
  ) {
    return noPace('bound-straddles-line');
  }
  const cuts: Cut[] = [
    { value: goalValue, state: 'achieved' as const },
    ...paceCuts(elapsed, lookup.rules).map(({ progress, state: from }): Cut => ({
      value: valueAt(progress),
      state: from,
    })),
  ].sort((x, y) => x.value - y.value);
  const ahead = cuts.map(({ value }) => way * (value - reading.value)).filter((d) => d > 0);
  const flags: Flag[] = [
    ...(worst < 0 ? (['moving-away'] as const) : []),
    ...(reading.exact ? [] : (['lower-bound'] as const)),
  ];
  const done = yearsBetween(baseline.date, reading.reference);
  const left = yearsBetween(reading.reference, deadline);
  const numbers: Numbers = {
    baseline: b,
    target: goalValue,
    expected,
    progress: worst,
    elapsed,
    ...(elapsed > 0 ? { ratio: worst / elapsed + 0 } : {}),
    ...(reading.exact ? { achievedPerYear: (reading.value - b) / done + 0 } : {}),
    ...(reading.exact && left > 0 ? { requiredPerYear: (goalValue - reading.value) / left + 0 } : {}),
  };
  return {
    state,
    rule: 'pace',
    numbers,
    flags,
    cuts,
    ...(ahead.length > 0 && reading.exact ? { toNextCut: Math.min(...ahead) } : {}),
    used: (target.interim ?? []).map(({ date, value }) => ({
      kind: 'interim' as const,
      id: target.id,
      period: date,
      value,
    })),
  };
};
