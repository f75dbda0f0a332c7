import type { Cut, Numbers } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import { duePeriods } from '../time/due-periods.ts';
import { lastDay } from '../time/last-day.ts';
import { yearsBetween } from '../time/years-between.ts';
import { awaitingFinal } from './awaiting.ts';
import { atTheLine, compare } from './compare.ts';
import type { Goal } from './goal.ts';
import { goalNumbers, marginOf } from './goal-numbers.ts';
import { observedNumbers } from './observed-numbers.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';

/**
 * Whether the margin is smaller than what the mean adverse yearly change would take away in the years left (one year
 * where no end is stated).
 */
const isThin = (item: TargetCase, goal: Goal, readings: readonly Reading[], margin: number): boolean => {
  const { baseline, deadline } = item;
  const points = [
    ...(baseline.usable ? [{ at: baseline.date, value: baseline.value }] : []),
    ...readings.filter(({ exact }) => exact).map(({ reference, value }) => ({ at: reference, value })),
  ];
  const losses = points.slice(1).map(({ at, value }, i) => {
    const before = points[i] as { at: string; value: number };
    const lost = marginOf(goal, before.value) - marginOf(goal, value);
    return Math.max(0, lost) / yearsBetween(before.at, at);
  });
  if (losses.length === 0) return false;
  const mean = losses.reduce((a, b) => a + b, 0) / losses.length;
  const latest = points[points.length - 1] as { at: string };
  const yearsLeft = deadline === null ? 1 : Math.max(0, yearsBetween(latest.at, deadline));
  return mean * yearsLeft > margin;
};

const atNaturalLimit = ({ indicator }: TargetCase, goal: Goal, value: number): boolean =>
  (goal.way === 1 && value === indicator.limits?.max) || (goal.way === -1 && value === indicator.limits?.min);

/**
 * Judges a line that is to be held: every due period is a test, the latest value decides, and a period without a value
 * never counts as met. See `docs/method.md#hold`.
 */
export const judgeHold = (
  item: TargetCase,
  goal: Goal,
  method: Verdict['method'] = 'hold',
  metAtBaseline = false,
): Verdict => {
  const { deadline, lookup, indicator, start } = item;
  const passed = deadline !== null && lookup.asOf > deadline;
  const end = passed ? (deadline as string) : lookup.asOf;
  const readings = item.readings.filter((reading) => reading.start <= end && reading.reference >= start);
  const shared: readonly Flag[] = metAtBaseline ? ['met-at-baseline'] : [];
  const fromBaseline: Numbers = metAtBaseline && item.baseline.usable ? { baseline: item.baseline.value } : {};
  const judged = readings[readings.length - 1];
  if (!judged) {
    const flags: Flag[] = [...shared, ...(passed ? (['past-due'] as const) : [])];
    return {
      state: 'no-data',
      rule: 'no-data',
      method,
      flags,
      reason: 'no-observation',
      numbers: { ...goalNumbers(goal), ...fromBaseline },
    };
  }
  const outcomes = readings.map(({ interval }) => compare(interval, goal.accepts));
  const latest = outcomes[outcomes.length - 1];
  const due = duePeriods(indicator.frequency, start, end);
  const covered = due.filter((period) => readings.some(({ reference }) => reference === lastDay(period)));
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  const numbers: Numbers = {
    ...goalNumbers(goal),
    ...fromBaseline,
    ...observedNumbers(judged),
    ...(judged.exact ? { margin: marginOf(goal, judged.value) } : {}),
    periodsDue: Math.max(due.length, readings.length),
    periodsMet: met,
    periodsMissing: due.length - covered.length,
  };
  const cuts: Cut[] = [goal.accepts.low, goal.accepts.high]
    .filter((value) => Number.isFinite(value))
    .map((value): Cut => ({ value, state: passed ? 'achieved' : 'holding' }));
  const provisional = judged.provisional ? (['provisional'] as const) : [];
  const line = judged.exact && atTheLine(judged.value, goal.accepts) ? (['at-the-line'] as const) : [];
  const base = { method, reading: judged, numbers, cuts };

  if (latest === 'undecided')
    return { ...base, state: 'not-assessable', rule: 'no-pace', reason: 'bound-straddles-line', flags: shared };
  if (passed) {
    const last = judged.reference >= (deadline as string);
    if (!last)
      return {
        ...awaitingFinal(item, method, judged),
        numbers: { ...numbers, ...awaitingFinal(item, method, judged).numbers },
        flags: [...shared, 'past-due'],
      };
    return {
      ...base,
      rule: 'hold-ended',
      state: latest === 'met' ? 'achieved' : 'breached',
      flags: [...shared, ...provisional, ...line],
    };
  }
  if (latest === 'unmet')
    return { ...base, rule: 'hold', state: 'breached', flags: [...shared, ...provisional, ...line] };
  const failedBefore = outcomes.includes('unmet');
  const safe = !judged.exact || atNaturalLimit(item, goal, judged.value);
  const thin = !safe && isThin(item, goal, readings, marginOf(goal, judged.value)) ? (['thin-margin'] as const) : [];
  return {
    ...base,
    rule: 'hold',
    state: failedBefore ? 'recovered' : 'holding',
    flags: [...shared, ...provisional, ...thin],
  };
};
