import type { Flag } from '../answer/flag.ts';
import { sumOf } from '../math/sum-of.ts';
import { firstDay } from '../time/first-day.ts';
import { awaitingFinal } from './awaiting-final.ts';
import { atTheLine, compareWith } from './compare.ts';
import { correctionOf } from './correction-of.ts';
import type { Goal } from './goal.ts';
import { goalNumbers, goalPoint, liesBeyond } from './goal-numbers.ts';
import { judgePace } from './judge-pace.ts';
import { noDataYet, noPath } from './no-path.ts';
import { observedNumbers } from './observed-numbers.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';

const method = 'linear-pace';

/**
 * Judges a target that is to be reached by a date: met or not, and on the way there by the path of its plan from the
 * starting point. Values up to the deadline decide; later ones only say whether it was met late. See
 * `docs/method.md#reach`.
 */
export function judgeReach(item: TargetCase, goal: Goal): Verdict {
  const { deadline, lookup, baseline, readings } = item;
  const passed = deadline !== null && lookup.asOf > deadline;
  const inTime = deadline === null ? readings : readings.filter(({ start }) => start <= deadline);
  const judged = inTime[inTime.length - 1];
  if (readings.length === 0) return noDataYet(item, method, goal);

  const met = inTime.filter(({ interval }) => compareWith(interval, goal) === 'met');
  const outcome = judged && compareWith(judged.interval, goal);
  if (judged && outcome === 'met') return metVerdict(item, goal, judged, met[0] as Reading);
  const late = readings.find(
    (reading) => deadline !== null && reading.start > deadline && compareWith(reading.interval, goal) === 'met',
  );
  if (late) return metVerdict(item, goal, late, late);
  if (!judged) return awaitingFinal(item, method, goal, readings[readings.length - 1]);

  const past = pastTheEnd(item, goal, judged);
  // A total that was taken back has not lapsed: it is judged by the latest.
  const correction = correctionOf(item, judged);
  const flags: readonly Flag[] = [
    ...(judged.exact && atTheLine(judged.value, goal.accepts) ? (['at-the-line'] as const) : []),
    ...(past ? (['overshot'] as const) : []),
    ...correction.flags,
  ];
  const base = { method, reading: judged, numbers: { ...numbersOf(goal, judged), ...correction.numbers } } as const;
  if (outcome === 'unmet' && met[0] && correction.before === null)
    return { ...base, state: 'lapsed', rule: 'lapsed', firstMet: met[0].period, flags };
  if (passed && judged.reference < (deadline as string))
    return { ...awaitingFinal(item, method, goal, judged), flags: correction.flags };
  const undecided = {
    ...base,
    state: 'not-assessable',
    rule: 'no-pace',
    reason: goal.open ?? 'bound-straddles-line',
  } as const;
  if (outcome === 'undecided' && (passed || met[0])) return undecided;
  if (passed) return { ...base, state: 'missed', rule: 'after-deadline', flags };
  if (past) return { ...base, state: 'off-track', rule: 'overshot', flags };
  if (item.path === 'none') return { ...base, ...noPath(hasCome(item, goal, judged)), flags };
  if (outcome === 'undecided' && (goal.open || deadline === null || !baseline.usable)) return undecided;
  const pace = judgePace(item, goal, base);
  return { ...pace, flags: [...(pace.flags ?? []), ...flags] };
}

/** @param first the first value that met the target: whether early, late, or at a time that its period is too long to tell */
function metVerdict(item: TargetCase, goal: Goal, judged: Reading, first: Reading): Verdict {
  const { deadline, lookup, target } = item;
  const ended = deadline !== null && lookup.asOf > deadline;
  const flags: readonly (Flag | false)[] = [
    target.deadline !== null && first.reference < firstDay(target.deadline) && 'early',
    deadline !== null && first.start > deadline && 'late',
    deadline !== null && first.start <= deadline && first.reference > deadline && 'timing-unknown',
    ended && (judged.provisional || judged.reference < (deadline as string)) && 'not-confirmed-at-deadline',
    liesBeyond(goal, judged.interval) && 'beyond-range',
  ];
  const corrected = correctionOf(item, judged);
  return {
    state: 'achieved',
    rule: 'met',
    method,
    flags: [...flags.filter((flag) => flag !== false), ...corrected.flags],
    reading: judged,
    firstMet: first.period,
    numbers: { ...numbersOf(goal, judged), ...corrected.numbers },
  };
}

function numbersOf(goal: Goal, reading: Reading) {
  return {
    ...goalNumbers(goal),
    ...observedNumbers(reading),
    ...(reading.exact ? gapOf(goal, reading.value) : {}),
  };
}

function gapOf(goal: Goal, value: number): { gap: number } {
  const point = goalPoint(goal, value);
  const way = goal.way === 0 ? (value < point ? 1 : -1) : goal.way;
  return { gap: way * sumOf([point, -value]) + 0 };
}

/**
 * Whether a value has passed the far end of a goal with two ends, or the number that alone satisfies: seen from the
 * starting point, or without one along the indicator's direction.
 */
function pastTheEnd(
  { baseline, indicator }: Pick<TargetCase, 'baseline' | 'indicator'>,
  goal: Goal,
  { interval: { low, high, lowOpen, highOpen } }: Pick<Reading, 'interval'>,
): boolean {
  if (goal.open) return false;
  const wanted = { up: 1, down: -1, none: 0 }[indicator.direction];
  const way = baseline.usable ? Math.sign(goalPoint(goal, baseline.value) - baseline.value) : wanted;
  // A number on the wrong side of the start is a fault of the plan, not of the value.
  if (wanted !== 0 && way !== wanted) return false;
  const { accepts } = goal;
  return way === 1
    ? low > accepts.high || (low === accepts.high && lowOpen)
    : way === -1 && (high < accepts.low || (high === accepts.low && highOpen));
}

/** Whether a value says that something has come: beyond the starting point, or more than nothing. */
function hasCome({ baseline }: TargetCase, goal: Goal, { interval }: Reading): boolean {
  const from = baseline.usable ? baseline.value : 0;
  const { low, high, lowOpen, highOpen } = interval;
  return goalPoint(goal, from) >= from
    ? low > from || (low === from && lowOpen)
    : high < from || (high === from && highOpen);
}
