import { lastDay } from '../calendar/civil-day.ts';
import { calendarYears } from '../calendar/calendar-years.ts';
import { lastDueBetween } from '../calendar/periods-between.ts';
import type { Verdict } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { isExact, type Interval } from '../exact/interval.ts';
import type { Goal } from '../goal/goal-of.ts';
import type { Start } from '../known/start-of.ts';
import type { Value } from '../values/value.ts';
import { beyondFlag, correctedFlag, lineFlag, saidBy, unsettledFlag } from './judge-reach.ts';

export interface HoldCase {
  readonly asOf: string;
  readonly goal: Goal;
  /** The line on the last day of a period, where it was changed. */
  readonly goalOn?: (day: string) => Goal;
  readonly start: Start | null;
  /** The first day that is due. */
  readonly from: string;
  readonly deadline: string | null;
  readonly rhythm: string;
  readonly values: readonly Value[];
  readonly limits?: { readonly min?: number; readonly max?: number } | undefined;
}

/** How far a value stands on the good side of the nearer line. */
const marginOf = (value: Fraction, { low, high }: Interval): Fraction => {
  const [above, beneath] = [low && value.minus(low.at), high && high.at.minus(value)];
  return above && beneath ? (above.against(beneath) < 0 ? above : beneath) : ((above ?? beneath) as Fraction);
};

/** Whether the mean yearly loss between neighbouring exact values, over the calendar years left, exceeds the margin. */
const isThin = (
  { goal: { asks }, start, deadline, limits }: HoldCase,
  values: readonly Value[],
  latest: Value,
): boolean => {
  if (latest.part) return false;
  const points = values.flatMap(({ allows, reference, part }) =>
    allows?.low && isExact(allows) && !part ? [{ day: reference, at: allows.low.at }] : [],
  );
  const value = latest.allows?.low?.at;
  if (!value || !latest.allows || !isExact(latest.allows)) return false;
  const atLimit = (limit: number | undefined): boolean =>
    limit !== undefined && value.against(Fraction.of(limit)) === 0;
  if ((asks.low && !asks.high && atLimit(limits?.max)) || (asks.high && !asks.low && atLimit(limits?.min)))
    return false;
  if (start && start.day < (points[0]?.day ?? '')) points.unshift({ day: start.day, at: start.value });
  const losses = points.slice(1).map(({ day, at }, n) => {
    const before = points[n] as (typeof points)[number];
    const lost = marginOf(before.at, asks).minus(marginOf(at, asks));
    return lost.sign > 0 ? lost.by(calendarYears(before.day, day)) : Fraction.zero;
  });
  if (losses.length === 0) return false;
  const mean = losses.reduce((a, b) => a.plus(b)).by(Fraction.of(losses.length));
  const left = deadline === null ? Fraction.one : calendarYears(latest.reference, lastDay(deadline));
  return mean.times(left).against(marginOf(value, asks)) > 0;
};

/** What a value says of the line that was in force when its period ended. */
export const saidThen = (
  value: Value,
  { goal, goalOn }: Pick<HoldCase, 'goal' | 'goalOn'>,
): ReturnType<typeof saidBy> => saidBy(value, goalOn?.(value.reference) ?? goal);

const judgeValues = (of: HoldCase): Verdict => {
  const { asOf, deadline, rhythm } = of;
  const end = deadline === null ? null : lastDay(deadline);
  const passed = end !== null && asOf > end;
  const values = of.values.filter(({ reference }) => reference >= of.from && (end === null || reference <= end));
  // After the end a count of a part of its year only says that it was too much.
  const telling = passed ? values.filter((value) => !value.part || saidThen(value, of) === 'fails') : values;
  const latest = telling[telling.length - 1];
  const newest = values[values.length - 1];
  if (newest === undefined) return { state: 'no-data', flags: [] };
  if (latest === undefined) return { state: 'awaiting-final', flags: [], reference: newest.reference };
  const { reference } = latest;
  const goal = of.goalOn?.(reference) ?? of.goal;
  const flags = [...unsettledFlag(latest), ...lineFlag(latest, goal), ...beyondFlag(latest, goal)];
  if (passed) {
    if (reference < lastDueBetween(rhythm, of.from, end)) return { state: 'awaiting-final', flags: [], reference };
  }
  const said = saidBy(latest, goal);
  if (said === 'undecided') {
    const reason = latest.reason ?? (goal.vague === true ? 'no-tolerance' : undefined);
    return { state: 'not-assessable', flags, reference, ...(reason === undefined ? {} : { reason }) };
  }
  if (said === 'fails') return { state: 'breached', flags, reference };
  if (passed) {
    return {
      state: 'achieved',
      flags: [...flags, ...(latest.settled ? [] : ['not-confirmed-at-deadline'])],
      reference,
    };
  }
  const failed = values.some((value) => saidThen(value, of) === 'fails');
  const thin = isThin({ ...of, goal }, values, latest) ? ['thin-margin'] : [];
  return { state: failed ? 'recovered' : 'holding', flags: [...flags, ...thin], reference };
};

/** Judges a line to be kept, or a number due in each period. */
export const judgeHold = (of: HoldCase): Verdict => {
  const judged = judgeValues(of);
  const value = of.values.find(({ reference }) => reference === judged.reference);
  if (!value) return judged;
  return { ...judged, flags: [...judged.flags, ...correctedFlag(value)], says: saidThen(value, of) };
};
