import type { IgnoredInput } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { awaitingFinal } from './awaiting.ts';
import { coveringPeriods } from './covering-periods.ts';
import type { Goal } from './goal.ts';
import { goalNumbers } from './goal-numbers.ts';
import { paceCuts, paceState } from './pace.ts';
import { expectedOn, pathOf } from './path.ts';
import type { Reading } from './reading.ts';
import { inputOf, type TargetCase, type Verdict } from './target-case.ts';

const method = 'cumulative';

const total = (readings: readonly Reading[], end: 'low' | 'high'): number =>
  readings.reduce((sum, { interval }) => sum + interval[end], 0);

/**
 * Judges a count that adds up over the plan. Flows are summed over the periods that cover most days without overlap; a
 * period without a value makes the sum a lower bound, which can prove but never disprove. See
 * `docs/method.md#cumulative`.
 */
export const judgeCumulative = (item: TargetCase, goal: Goal): Verdict => {
  const { deadline, lookup, target, start, indicator } = item;
  const passed = deadline !== null && lookup.asOf > deadline;
  const inPlan = item.readings.filter((reading) => reading.start >= start || target.accumulation === 'stock');
  const counted = inPlan.filter(({ start: from }) => deadline === null || from <= deadline);
  const chosen = target.accumulation === 'stock' ? counted.slice(-1) : coveringPeriods(counted);
  const judged = chosen[chosen.length - 1];
  if (!judged)
    return {
      state: 'no-data',
      rule: 'no-data',
      method,
      flags: passed ? ['past-due'] : [],
      reason: 'no-observation',
      numbers: goalNumbers(goal),
    };

  const due = target.accumulation === 'stock' ? [] : duePeriods(indicator.frequency, start, judged.reference);
  const missing = due.filter(
    (period) => !chosen.some((r) => r.start <= firstDay(period) && r.reference >= lastDay(period)),
  );
  const sum = total(chosen, 'low');
  const exact = missing.length === 0 && chosen.every((reading) => reading.exact);
  const goalValue = goal.accepts.low;
  const bound: readonly Flag[] = exact ? [] : ['lower-bound'];
  const provisional: readonly Flag[] = chosen.some((reading) => reading.provisional) ? ['provisional'] : [];
  const overlapping: IgnoredInput[] = counted
    .filter((r) => !chosen.includes(r))
    .map((r) => ({ ...inputOf(r), reason: 'overlapping-period' }));
  const base = {
    method,
    reading: judged,
    used: chosen.slice(0, -1).map(inputOf),
    ignored: overlapping,
    numbers: {
      ...goalNumbers(goal),
      ...(exact ? { observed: sum } : { observedLow: sum }),
      gap: goalValue - sum,
      periodsDue: due.length,
      periodsMissing: missing.length,
    },
    completeness: exact ? ('complete' as const) : ('partial' as const),
  } as const;

  if (sum >= goalValue) {
    const early = target.deadline !== null && judged.reference < firstDay(target.deadline) ? (['early'] as const) : [];
    return {
      ...base,
      state: 'achieved',
      rule: 'met',
      firstMet: judged.period,
      flags: [...early, ...provisional, ...bound],
    };
  }
  if (passed) {
    const complete = exact && judged.reference >= (deadline as string);
    if (complete) return { ...base, state: 'missed', rule: 'after-deadline', flags: [...provisional, 'past-due'] };
    const { monthsWaiting } = awaitingFinal(item, method, judged).numbers ?? {};
    return {
      ...base,
      ...awaitingFinal(item, method, judged),
      numbers: { ...base.numbers, ...(monthsWaiting === undefined ? {} : { monthsWaiting }) },
      flags: [...bound, 'past-due'],
    };
  }
  if (deadline === null)
    return { ...base, state: 'not-assessable', rule: 'no-pace', reason: 'no-deadline', flags: bound };
  const dayBefore = dayOf(dayNumber(start) - 1);
  const expected = expectedOn(
    pathOf(target, { date: dayBefore, value: 0 }, { date: deadline, value: goalValue }, lookup),
    judged.reference,
  );
  const [progress, elapsed] = [sum / goalValue, expected / goalValue];
  const state = paceState(progress, elapsed, lookup.rules);
  if (!exact && state !== 'ahead' && state !== 'on-track') {
    return {
      ...base,
      state: 'not-assessable',
      rule: 'no-pace',
      reason: 'missing-periods',
      flags: bound,
      numbers: { ...base.numbers, expected },
    };
  }
  const cuts = [
    { value: goalValue, state: 'achieved' as const },
    ...paceCuts(elapsed, lookup.rules).map((cut) => ({ value: cut.progress * goalValue, state: cut.state })),
  ].sort((a, b) => a.value - b.value);
  const next = cuts.map(({ value }) => value - sum).filter((d) => d > 0);
  return {
    ...base,
    state,
    rule: exact ? 'cumulative-complete' : 'cumulative-bound',
    cuts,
    ...(next.length > 0 && exact ? { toNextCut: Math.min(...next) } : {}),
    numbers: { ...base.numbers, expected, progress, elapsed, ...(elapsed > 0 ? { ratio: progress / elapsed } : {}) },
    flags: [...bound, ...provisional],
  };
};
