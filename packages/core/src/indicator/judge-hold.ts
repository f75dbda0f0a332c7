import type { Cut, Numbers } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import { methods } from '../answer/methods.ts';
import { atLeast } from '../math/at-least.ts';
import { calendarYear } from '../time/calendar-year.ts';
import { duePeriods } from '../time/due-periods.ts';
import { lastDay } from '../time/last-day.ts';
import { awaitingFinal } from './awaiting-final.ts';
import { atTheLine, compareWith, type Comparison } from './compare.ts';
import { type Correction, correctionOf } from './correction-of.ts';
import { goalNumbers, liesBeyond, marginOf } from './goal-numbers.ts';
import type { Goal } from './goal.ts';
import { type Absent, noData } from './no-data.ts';
import { observedNumbers } from './observed-numbers.ts';
import { isPartOfPeriod } from './part-of-period.ts';
import { dueRhythm, periodsDue } from './periods-due.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict, VerdictOf } from './target-case.ts';
import { withNumbers } from './with-numbers.ts';

/** What can be said of a line that is held. */
export type HeldVerdict = Absent | VerdictOf<'after-deadline' | 'no-pace' | 'hold' | 'hold-ended'>;

/**
 * Judges a line that is to be held: every due period is a test, the latest value decides, and a period without a value
 * never counts as met. A value belongs to the time between start and deadline if its reference date does. See
 * `docs/method.md#hold`.
 */
export function judgeHold(
  item: TargetCase,
  goal: Goal,
  method: Verdict['method'] = 'hold',
  metAtBaseline = false,
): HeldVerdict {
  const { deadline, lookup, indicator, start, baseline } = item;
  const { held } = methods[method];
  const lineOn = item.lineOn ?? (() => goal);
  const compared = ({ interval, reference }: Reading): Comparison => compareWith(interval, lineOn(reference));
  const passed = deadline !== null && lookup.asOf > deadline;
  const end = passed ? (deadline as string) : lookup.asOf;
  const within = item.readings.filter(({ reference }) => reference >= start && reference <= end);
  // After the end a count of a part of its year only says that it was too much.
  const isPart = ({ observation }: Reading): boolean => held === true && isPartOfPeriod(observation, indicator, {});
  const readings = within.filter((reading) => !passed || !isPart(reading) || compared(reading) === 'unmet');
  const newest = within[within.length - 1];
  const shared: readonly Flag[] = metAtBaseline ? ['met-at-baseline'] : [];
  const fromBaseline: Pick<Numbers, 'baseline'> = metAtBaseline && baseline.usable ? { baseline: baseline.value } : {};
  const judged = readings[readings.length - 1];
  const correction = (reading: Reading): Partial<Pick<Correction, 'flags' | 'numbers'>> =>
    held ? correctionOf(item, reading) : {};
  if (!judged && newest) {
    const { flags = [], numbers } = correction(newest);
    const awaiting = awaitingFinal(item, method, goal, newest);
    return { ...awaiting, numbers: { ...awaiting.numbers, ...numbers }, flags: [...shared, ...flags] };
  }
  if (!judged) {
    const nothing = noData(item, method, goal);
    return { ...withNumbers(nothing, fromBaseline), flags: shared };
  }
  const line = lineOn(judged.reference);
  const outcomes = readings.map(compared);
  const latest = outcomes[outcomes.length - 1];
  const due = periodsDue(item, start, end);
  const ended = new Set(readings.map(({ reference }) => reference));
  const covered = due.filter((period) => ended.has(lastDay(period)));
  const { flags: corrected = [], numbers: fallen } = correction(judged);
  const margin = judged.exact ? { margin: marginOf(line, judged.value) } : {};
  const numbers = {
    ...goalNumbers(line),
    ...fromBaseline,
    ...observedNumbers(judged),
    ...margin,
    ...fallen,
    periodsDue: due.length - covered.length + readings.length,
    periodsMet: outcomes.filter((outcome) => outcome === 'met').length,
    periodsMissing: due.length - covered.length,
  };
  const atLine: readonly Flag[] = judged.exact && atTheLine(judged.value, line.accepts) ? ['at-the-line'] : [];
  const past: readonly Flag[] = latest === 'met' && liesBeyond(line, judged.interval) ? ['beyond-range'] : [];
  const told = [...shared, ...atLine, ...past, ...corrected];
  const base = {
    method,
    reading: judged,
    outcome: compared(judged),
    numbers,
    cuts: linesOf(line, passed ? 'achieved' : 'holding'),
    ...(numbers.margin === undefined ? {} : { toNextCut: Math.abs(numbers.margin) }),
  } as const;

  // The end waits for its last period, whether its value is due yet or not.
  const all = duePeriods(dueRhythm(item), start, end, indicator.yearStart);
  const lastDue = all.length > 0 ? lastDay(all[all.length - 1] as string) : end;
  if (passed && judged.reference < lastDue) {
    const awaiting = awaitingFinal(item, method, goal, judged);
    return { ...awaiting, numbers: { ...numbers, ...awaiting.numbers }, flags: [...shared, ...corrected] };
  }
  if (latest === 'undecided')
    return {
      ...base,
      state: 'not-assessable',
      rule: 'no-pace',
      reason: line.open ?? 'bound-straddles-line',
      flags: told,
    };
  const rule = passed ? 'hold-ended' : 'hold';
  if (latest === 'unmet') return { ...base, rule, state: 'breached', flags: told };
  if (passed) {
    const unconfirmed: readonly Flag[] = judged.provisional ? ['not-confirmed-at-deadline'] : [];
    return { ...base, rule, state: 'achieved', flags: [...told, ...unconfirmed] };
  }
  const whole = readings.filter((reading) => !isPart(reading));
  const thin: readonly Flag[] = !isPart(judged) && isThin(item, line, whole) ? ['thin-margin'] : [];
  const state = outcomes.includes('unmet') ? 'recovered' : 'holding';
  return { ...base, rule, state, flags: [...told, ...thin] };
}

function linesOf({ accepts: { low, high } }: Goal, state: Cut['state']): readonly Cut[] {
  return [...new Set([low, high])].filter((value) => Number.isFinite(value)).map((value) => ({ value, state }));
}

/**
 * Whether the margin of the latest value is smaller than what the mean adverse yearly change would take away in the
 * years left (one year where no end is stated). The mean is over all neighbouring pairs of exact values, the starting
 * point among them; a change for the better counts as no loss. At its natural limit a value has no thin margin.
 *
 * @param readings oldest first
 */
function isThin(item: TargetCase, goal: Goal, readings: readonly Reading[]): boolean {
  const { baseline, deadline } = item;
  const judged = readings[readings.length - 1];
  if (!judged?.exact || atNaturalLimit(item, goal, judged.value)) return false;
  // Counts decide over a printed percentage.
  const exact = readings
    .filter(({ exact: is }) => is)
    .map(({ reference, interval }) => ({ at: reference, value: interval.low }));
  const first = exact[0] as { readonly at: string };
  const points =
    baseline.usable && baseline.date < first.at ? [{ at: baseline.date, value: baseline.value }, ...exact] : exact;
  const losses = points.slice(1).flatMap(({ at, value }, i) => {
    const before = points[i] as { at: string; value: number };
    const years = calendarYear(at) - calendarYear(before.at);
    return years > 0 ? [Math.max(0, marginOf(goal, before.value) - marginOf(goal, value)) / years] : [];
  });
  if (losses.length === 0) return false;
  const mean = losses.reduce((a, b) => a + b, 0) / losses.length;
  const yearsLeft = deadline === null ? 1 : Math.max(0, calendarYear(deadline) - calendarYear(judged.reference));
  return !atLeast(marginOf(goal, judged.interval.low), mean * yearsLeft);
}

function atNaturalLimit({ indicator }: TargetCase, goal: Goal, value: number): boolean {
  return (goal.way === 1 && value === indicator.limits?.max) || (goal.way === -1 && value === indicator.limits?.min);
}
