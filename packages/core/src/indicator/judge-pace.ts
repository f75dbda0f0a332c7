import type { Cut, Numbers } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import { sumOf } from '../math/sum-of.ts';
import { calendarYear } from '../time/calendar-year.ts';
import type { Goal } from './goal.ts';
import { goalPoint } from './goal-numbers.ts';
import { paceCuts, paceState } from './pace.ts';
import { expectedOn, pathOf } from './path.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';

type Pace = Pick<Verdict, 'state' | 'rule' | 'numbers' | 'flags' | 'reason' | 'cuts' | 'toNextCut' | 'used'>;

const noPace = (reason: Reason): Pace => ({ state: 'not-assessable', rule: 'no-pace', reason });

/** Why there is no distance to cover from a starting point in the stated direction, or null. */
const noWay = ({ indicator }: TargetCase, goal: Goal, from: number, to: number): Reason | null => {
  if (from === to) return 'baseline-on-the-line';
  const better = { up: 1, down: -1, none: 0 }[indicator.direction];
  return goal.way === 0 && better !== 0 && better !== Math.sign(to - from) ? 'target-on-wrong-side' : null;
};

/**
 * Judges something on its way by the straight path; without a usable starting point or a deadline there is no pace. Of
 * an inexact value the worse end is judged: it gives a state if that is on track or better, or if both ends agree.
 */
export const judgePace = (item: TargetCase, goal: Goal, reading: Reading): Pace => {
  const { baseline, deadline, lookup, target } = item;
  if (deadline === null) return noPace('no-deadline');
  if (!baseline.usable) return noPace(baseline.reason);
  const b = baseline.value;
  const goalValue = goalPoint(goal, b);
  const blocked = noWay(item, goal, b, goalValue);
  if (blocked) return noPace(blocked);
  const way = goalValue > b ? 1 : -1;
  const distance = Math.abs(sumOf([goalValue, -b]));
  const share = (value: number): number => (way * sumOf([value, -b])) / distance + 0;
  const { points, used } = pathOf(
    target,
    { date: baseline.date, value: b },
    { date: deadline, value: goalValue },
    lookup,
  );
  const expected = expectedOn(points, reading.reference);
  const elapsed = share(expected);

  const { low, high } = reading.interval;
  const [worst, best] = way === 1 ? [share(low), share(high)] : [share(high), share(low)];
  const state = paceState(worst, elapsed, lookup.rules);
  const good = state === 'ahead' || state === 'on-track';
  if (!reading.exact && !good && paceState(best, elapsed, lookup.rules) !== state)
    return noPace('bound-straddles-line');
  const cuts: readonly Cut[] = [
    { value: goalValue, state: 'achieved' as const },
    ...paceCuts(elapsed, lookup.rules).map(({ progress, state: from }): Cut => ({
      value: b + way * progress * distance + 0,
      state: from,
    })),
  ].sort((x, y) => x.value - y.value);
  const ahead = cuts.map(({ value }) => way * (value - reading.value)).filter((d) => d > 0);
  const at = calendarYear(reading.reference);
  const left = calendarYear(deadline) - at;
  const numbers: Numbers = {
    baseline: b,
    target: goalValue,
    expected,
    elapsed,
    ...(Number.isFinite(worst) ? { progress: worst } : {}),
    ...(elapsed > 0 && Number.isFinite(worst) ? { ratio: worst / elapsed + 0 } : {}),
    ...(reading.exact ? { achievedPerYear: sumOf([reading.value, -b]) / (at - calendarYear(baseline.date)) + 0 } : {}),
    ...(reading.exact && left > 0 ? { requiredPerYear: sumOf([goalValue, -reading.value]) / left + 0 } : {}),
  };
  const flags: readonly (Flag | false)[] = [best < 0 && 'moving-away', !reading.exact && 'lower-bound'];
  return {
    state,
    rule: 'pace',
    numbers,
    flags: flags.filter((flag) => flag !== false),
    cuts,
    ...(ahead.length > 0 && reading.exact ? { toNextCut: Math.min(...ahead) } : {}),
    used,
  };
};
