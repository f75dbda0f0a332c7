import type { Numbers, NumbersTaken } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import { sumOf } from '../math/sum-of.ts';
import { calendarYear } from '../time/calendar-year.ts';
import type { Goal } from './goal.ts';
import { goalPoint } from './goal-numbers.ts';
import { judgeWay } from './judge-way.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, VerdictCommon, VerdictOf } from './target-case.ts';

/** What is known of the value judged, whatever the way there. */
interface Found {
  readonly method: VerdictCommon['method'];
  readonly reading: Reading;
  readonly numbers: NumbersTaken<'no-pace' | 'whole-things' | 'pace'>;
}

/**
 * Judges something on its way by the path of its plan; without a usable starting point or a deadline there is no pace. Of
 * an inexact value the worse end is judged: it gives a state if that is on track or better, or if both ends agree.
 */
export function judgePace(item: TargetCase, goal: Goal, base: Found): VerdictOf<'no-pace' | 'whole-things' | 'pace'> {
  const { baseline, deadline } = item;
  const { reading } = base;
  const noPace = (reason: Reason) => ({ ...base, state: 'not-assessable', rule: 'no-pace', reason }) as const;
  if (deadline === null) return noPace('no-deadline');
  if (!baseline.usable) return noPace(baseline.reason);
  const b = baseline.value;
  const goalValue = goalPoint(goal, b);
  const blocked = noWay(item, goal, b, goalValue);
  if (blocked) return noPace(blocked);
  const { way, share, stateOf, leadsAway, expected, noneExpected, cuts, used } = judgeWay(
    item,
    { date: baseline.date, value: b },
    { date: deadline, value: goalValue },
    reading.reference,
  );
  const { low, high } = reading.interval;
  const [worst, best] = way === 1 ? [low, high] : [high, low];
  // Nothing has come that is sure, and nothing was expected: a bound does not tell whether that is so.
  const isStart = noneExpected && worst === b;
  const state = stateOf(worst);
  const good = !isStart && (state === 'ahead' || state === 'on-track');
  if (!reading.exact && !good && (isStart || stateOf(best) !== state)) return noPace('bound-straddles-line');
  const { elapsed } = expected;
  const progress = share(worst);
  const ahead = cuts.map(({ value }) => way * (value - reading.value)).filter((d) => d > 0);
  const numbers = {
    ...base.numbers,
    baseline: b,
    target: goalValue,
    ...expected,
    ...(Number.isFinite(progress) ? { progress } : {}),
    ...(elapsed > 0 && Number.isFinite(progress) ? { ratio: progress / elapsed + 0 } : {}),
    ...ratesOf(item, { baseline: b, target: goalValue }, reading),
  };
  const flags: readonly (Flag | false)[] = [leadsAway(best) && 'moving-away', !reading.exact && 'lower-bound'];
  const found = {
    ...base,
    numbers,
    cuts,
    ...(ahead.length > 0 && reading.exact ? { toNextCut: Math.min(...ahead) } : {}),
    used,
  };
  if (isStart) return { ...found, state: 'not-due', rule: 'whole-things', reason: 'no-whole-expected' };
  return { ...found, state, rule: 'pace', flags: flags.filter((flag) => flag !== false) };
}

/** Why there is no distance to cover from a starting point in the stated direction, or null. */
function noWay({ indicator }: TargetCase, goal: Goal, from: number, to: number): Reason | null {
  if (from === to) return 'baseline-on-the-line';
  const better = { up: 1, down: -1, none: 0 }[indicator.direction];
  return goal.way === 0 && better !== 0 && better !== Math.sign(to - from) ? 'target-on-wrong-side' : null;
}

/** The change per calendar year so far, and the one needed from the day of judgement on, where a year or more is left. */
function ratesOf(
  item: TargetCase,
  from: Required<Pick<Numbers, 'baseline' | 'target'>>,
  reading: Reading,
): Pick<Numbers, 'achievedPerYear' | 'requiredPerYear'> {
  const { baseline, deadline, lookup } = item;
  if (!reading.exact || !baseline.usable || deadline === null) return {};
  const years = calendarYear(reading.reference) - calendarYear(baseline.date);
  const left = calendarYear(deadline) - calendarYear(lookup.asOf);
  return {
    achievedPerYear: sumOf([reading.value, -from.baseline]) / years + 0,
    // At a line that is not enough itself, no rate can be named.
    ...(left >= 1 && from.target !== reading.value
      ? { requiredPerYear: sumOf([from.target, -reading.value]) / left + 0 }
      : {}),
  };
}
