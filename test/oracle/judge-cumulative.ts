import { dayCount, firstDay, lastDay } from './civil-day.ts';
import type { Verdict } from './file-shapes.ts';
import { Fraction } from './fraction.ts';
import { exactly, type Interval, isExact, verdict } from './interval.ts';
import { judgeReach, type Point } from './judge-reach.ts';
import type { Start } from './standing-goal.ts';
import type { Value } from './values-of.ts';

export interface CumulativeCase {
  readonly asOf: string;
  readonly goal: Interval;
  readonly from: string;
  readonly deadline: string | null;
  readonly between: readonly Point[];
  readonly values: readonly Value[];
  /** True for a running total. */
  readonly stock: boolean;
  readonly start: Start | null;
}

interface Chosen {
  readonly values: readonly Value[];
  readonly days: number;
}

const lengthOf = ({ period }: Value): number => dayCount(lastDay(period)) - dayCount(firstDay(period)) + 1;

const better = (a: Chosen, b: Chosen): Chosen =>
  a.days !== b.days ? (a.days > b.days ? a : b) : a.values.length <= b.values.length ? a : b;

/** Every choice of periods that do not overlap, tried out: the one that covers most days, of equals the one with fewest. */
const mostDays = (values: readonly Value[], after: string): Chosen =>
  values
    .map((value, n) => {
      if (firstDay(value.period) <= after) return { values: [], days: 0 };
      const rest = mostDays(values.slice(n + 1), value.reference);
      return { values: [value, ...rest.values], days: lengthOf(value) + rest.days };
    })
    .reduce<Chosen>(better, { values: [], days: 0 });

const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

const sum = (values: readonly Value[], end: 'low' | 'high'): Fraction | undefined =>
  values.reduce<Fraction | undefined>((total, { allows }) => {
    const at = allows?.[end]?.at;
    return total && at ? total.plus(at) : undefined;
  }, Fraction.zero);

/** Whether a running total is lower than one before it: an earlier one, or the one that it replaced. */
const isCorrected = (last: Value, earlier: readonly Value[]): boolean => {
  const most = last.allows?.high?.at;
  if (most === undefined) return false;
  const before = [...earlier.flatMap(({ allows }) => allows?.low?.at ?? []), ...last.replaced];
  return before.some((total) => total.against(most) > 0);
};

/** Judges a count that adds up: the sum of flows, or the latest running total. */
export const judgeCount = ({ asOf, goal, from, deadline, between, values, stock, start }: CumulativeCase): Verdict => {
  const end = deadline === null ? null : lastDay(deadline);
  const passed = end !== null && asOf > end;
  const inside = values.filter(({ period }) =>
    stock
      ? end === null || firstDay(period) <= end
      : firstDay(period) >= from && (end === null || lastDay(period) <= end),
  );
  const chosen = stock ? inside.slice(-1) : mostDays(inside, '').values;
  const last = chosen[chosen.length - 1];
  if (last === undefined) return { state: 'no-data', flags: [] };
  const { reference } = last;
  const covered = chosen.reduce((days, value) => days + lengthOf(value), 0);
  const gaps = !stock && covered < dayCount(reference) - dayCount(from) + 1;
  const exact = !gaps && chosen.every(({ allows }) => allows && isExact(allows));
  const low = sum(chosen, 'low');
  const high = gaps ? undefined : sum(chosen, 'high');
  const total: Interval = {
    ...(low ? { low: { at: low, open: stock ? (last.allows?.low?.open ?? false) : false } } : {}),
    ...(high ? { high: { at: high, open: stock ? (last.allows?.high?.open ?? false) : false } } : {}),
  };
  const corrected = stock && isCorrected(last, inside.slice(0, -1)) ? ['corrected-down'] : [];
  const unsettled = chosen.every(({ settled }) => settled) ? [] : ['provisional'];
  const bound = exact ? [] : ['lower-bound'];
  const says = verdict(total, goal);
  if (says === 'satisfies') {
    const early = deadline !== null && reference < firstDay(deadline) ? ['early'] : [];
    const mayFall = passed && ((stock && reference < end) || unsettled.length > 0);
    const unconfirmed = mayFall ? ['not-confirmed-at-deadline'] : [];
    return { state: 'achieved', flags: [...early, ...unconfirmed, ...unsettled, ...bound, ...corrected], reference };
  }
  if (passed) {
    return exact && reference >= end && says === 'fails'
      ? { state: 'missed', flags: [...unsettled, ...corrected], reference }
      : { state: 'awaiting-final', flags: [...bound, ...corrected], reference };
  }
  const flags = [...unsettled, ...bound, ...corrected];
  if (end === null) return { state: 'not-assessable', flags, reference };
  const origin = start ?? { day: dayBefore(from), value: Fraction.zero };
  const paced = judgeReach({
    asOf,
    better: 1,
    goal,
    start: origin,
    deadline,
    between,
    // Of a total that is not exact only the lower end proves anything.
    values: [{ ...last, settled: true, allows: low ? exactly(low) : {} }],
  });
  const proved = exact || paced.state === 'ahead' || paced.state === 'on-track';
  const away = exact && paced.flags.includes('moving-away') ? ['moving-away'] : [];
  return proved ? { ...paced, flags: [...away, ...flags], reference } : { state: 'not-assessable', flags, reference };
};
