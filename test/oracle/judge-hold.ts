import { calendarYear } from './calendar-year.ts';
import { lastDay, periodsBetween } from './civil-day.ts';
import type { Verdict } from './file-shapes.ts';
import { Fraction } from './fraction.ts';
import { isBeyond, isExact, verdict, type Interval } from './interval.ts';
import { lineFlag } from './judge-reach.ts';
import type { Start } from './standing-goal.ts';
import type { Value } from './values-of.ts';

export interface HoldCase {
  readonly asOf: string;
  readonly goal: Interval;
  readonly start: Start | null;
  /** The first day that is due. */
  readonly from: string;
  readonly deadline: string | null;
  readonly rhythm: string;
  readonly values: readonly Value[];
  readonly limits?: { readonly min?: number; readonly max?: number } | undefined;
}

const years = (from: string, to: string): Fraction => calendarYear(to).minus(calendarYear(from));

/** How far a value stands on the good side of the nearer line. */
const marginOf = (value: Fraction, { low, high }: Interval): Fraction => {
  const [above, beneath] = [low && value.minus(low.at), high && high.at.minus(value)];
  return above && beneath ? (above.against(beneath) < 0 ? above : beneath) : ((above ?? beneath) as Fraction);
};

/** Whether the mean yearly loss between neighbouring exact values, over the years left, exceeds the margin. */
const isThin = ({ goal, start, deadline, limits }: HoldCase, values: readonly Value[], latest: Value): boolean => {
  const points = values.flatMap(({ allows, reference }) =>
    allows?.low && isExact(allows) ? [{ day: reference, at: allows.low.at }] : [],
  );
  const value = latest.allows?.low?.at;
  if (!value || !latest.allows || !isExact(latest.allows)) return false;
  const atLimit = (limit: number | undefined): boolean =>
    limit !== undefined && value.against(Fraction.of(limit)) === 0;
  if ((goal.low && !goal.high && atLimit(limits?.max)) || (goal.high && !goal.low && atLimit(limits?.min)))
    return false;
  if (start && start.day < (points[0]?.day ?? '')) points.unshift({ day: start.day, at: start.value });
  const losses = points.slice(1).map(({ day, at }, n) => {
    const before = points[n] as (typeof points)[number];
    const lost = marginOf(before.at, goal).minus(marginOf(at, goal));
    return lost.sign > 0 ? lost.by(years(before.day, day)) : Fraction.zero;
  });
  if (losses.length === 0) return false;
  const mean = losses.reduce((a, b) => a.plus(b)).by(Fraction.of(losses.length));
  const left = deadline === null ? Fraction.one : years(latest.reference, lastDay(deadline));
  return mean.times(left).against(marginOf(value, goal)) > 0;
};

/** Judges a line to be kept, or a number due in each period. */
export const judgeHold = (of: HoldCase): Verdict => {
  const { asOf, goal, deadline, rhythm } = of;
  const end = deadline === null ? null : lastDay(deadline);
  const passed = end !== null && asOf > end;
  const values = of.values.filter(({ reference }) => reference >= of.from && (end === null || reference <= end));
  const latest = values[values.length - 1];
  if (latest === undefined) return { state: 'no-data', flags: [] };
  const { reference } = latest;
  const says = ({ allows }: Value) => (allows === undefined ? 'undecided' : verdict(allows, goal));
  const beyond = latest.allows && isBeyond(latest.allows, goal) ? ['beyond-range'] : [];
  const flags = [...(latest.settled ? [] : ['provisional']), ...lineFlag(latest, goal), ...beyond];
  if (passed) {
    const due = periodsBetween(rhythm, of.from, end);
    const last = due.length === 0 ? end : lastDay(due[due.length - 1] as string);
    if (reference < last) return { state: 'awaiting-final', flags: [], reference };
  }
  const said = says(latest);
  if (said === 'undecided') return { state: 'not-assessable', flags, reference };
  if (said === 'fails') return { state: 'breached', flags, reference };
  if (passed) {
    return {
      state: 'achieved',
      flags: [...flags, ...(latest.settled ? [] : ['not-confirmed-at-deadline'])],
      reference,
    };
  }
  const failed = values.some((value) => says(value) === 'fails');
  const thin = isThin(of, values, latest) ? ['thin-margin'] : [];
  return { state: failed ? 'recovered' : 'holding', flags: [...flags, ...thin], reference };
};
