import type { Flag } from '../answer/flag.ts';
import { firstDay } from '../time/first-day.ts';
import { awaitingFinal } from './awaiting.ts';
import { atTheLine, compare } from './compare.ts';
import type { Goal } from './goal.ts';
import { goalNumbers, goalPoint } from './goal-numbers.ts';
import { judgePace } from './judge-pace.ts';
import { observedNumbers } from './observed-numbers.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';

const method = 'linear-pace';

/** Values up to the deadline decide; later ones only say whether it was met late. */
const upToDeadline = (readings: readonly Reading[], deadline: string | null): readonly Reading[] =>
  deadline === null ? readings : readings.filter(({ start }) => start <= deadline);

const metVerdict = (item: TargetCase, goal: Goal, judged: Reading, metBy: readonly Reading[]): Verdict => {
  const first = metBy[0] as Reading;
  const { deadline, lookup, target } = item;
  const early = target.deadline !== null && first.reference < firstDay(target.deadline);
  const late = deadline !== null && first.start > deadline;
  const confirmed = deadline === null || lookup.asOf <= deadline || judged.reference >= deadline;
  const flags: Flag[] = [
    ...(early ? (['early'] as const) : []),
    ...(late ? (['late'] as const) : []),
    ...(judged.provisional ? (['provisional'] as const) : []),
    ...(confirmed && !(judged.provisional && deadline !== null && lookup.asOf > deadline)
      ? []
      : (['not-confirmed-at-deadline'] as const)),
  ];
  return {
    state: 'achieved',
    rule: 'met',
    method,
    flags,
    reading: judged,
    firstMet: first.period,
    numbers: numbersOf(goal, judged),
  };
};

const numbersOf = (goal: Goal, reading: Reading): NonNullable<Verdict['numbers']> => ({
  ...goalNumbers(goal),
  ...observedNumbers(reading),
  ...(reading.exact ? gapOf(goal, reading.value) : {}),
});

const gapOf = (goal: Goal, value: number): { gap: number } => {
  const point = goalPoint(goal, value);
  const way = goal.way === 0 ? (value < point ? 1 : -1) : goal.way;
  return { gap: way * (point - value) + 0 };
};

/**
 * Judges a target that is to be reached by a date: met or not, and on the way there by the straight path from the
 * starting point. See `docs/method.md#reach`.
 */
export const judgeReach = (item: TargetCase, goal: Goal): Verdict => {
  const { deadline, lookup, baseline } = item;
  const passed = deadline !== null && lookup.asOf > deadline;
  const decisive = upToDeadline(item.readings, deadline);
  const judged = decisive[decisive.length - 1] ?? item.readings[item.readings.length - 1];
  if (!judged)
    return {
      state: 'no-data',
      rule: 'no-data',
      method,
      flags: passed ? ['past-due'] : [],
      reason: 'no-observation',
      numbers: goalNumbers(goal),
    };

  const line = judged.exact && atTheLine(judged.value, goal.accepts) ? (['at-the-line'] as const) : [];
  const met = decisive.filter(({ interval }) => compare(interval, goal.accepts) === 'met');
  const outcome = compare(judged.interval, goal.accepts);
  if (outcome === 'met') return metVerdict(item, goal, judged, met.length > 0 ? met : [judged]);

  const provisional = judged.provisional ? (['provisional'] as const) : [];
  if (passed) {
    const later = item.readings.filter(
      ({ start, interval }) => start > (deadline as string) && compare(interval, goal.accepts) === 'met',
    );
    if (later.length > 0) return metVerdict(item, goal, later[later.length - 1] as Reading, later);
  }
  if (outcome === 'undecided' && (passed || !baseline.usable)) {
    return {
      state: 'not-assessable',
      rule: 'no-pace',
      method,
      reason: 'bound-straddles-line',
      reading: judged,
      numbers: numbersOf(goal, judged),
      flags: [...provisional, ...(passed ? (['past-due'] as const) : [])],
    };
  }
  if (met.length > 0) {
    return {
      state: 'lapsed',
      rule: 'lapsed',
      method,
      reading: judged,
      firstMet: (met[0] as Reading).period,
      numbers: numbersOf(goal, judged),
      flags: [...provisional, ...line],
    };
  }
  if (passed) {
    const final = judged.reference >= (deadline as string);
    return final
      ? {
          state: 'missed',
          rule: 'after-deadline',
          method,
          reading: judged,
          numbers: numbersOf(goal, judged),
          flags: [...provisional, ...line, 'past-due'],
        }
      : awaitingFinal(item, method, judged);
  }
  const pace = judgePace(item, goal, judged);
  return {
    ...pace,
    method,
    reading: judged,
    numbers: { ...numbersOf(goal, judged), ...pace.numbers },
    flags: [...(pace.flags ?? []), ...provisional, ...line],
  };
};
