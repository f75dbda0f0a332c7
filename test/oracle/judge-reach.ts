import { dayCount, firstDay, lastDay } from './civil-day.ts';
import { Fraction } from './fraction.ts';
import type { Verdict } from './file-shapes.ts';
import { exactly, isBeyond, isExact, isPast, verdict, type Interval } from './interval.ts';
import type { Start } from './standing-goal.ts';
import type { Value } from './values-of.ts';

export interface Point {
  readonly day: string;
  readonly value: Fraction;
}

export interface ReachCase {
  readonly asOf: string;
  readonly goal: Interval;
  readonly start: Start | null;
  readonly deadline: string | null;
  /** 1 where more is better, −1 where less is, else 0. */
  readonly better: number;
  /** Interim targets and earlier dated targets, the target's own first. */
  readonly between: readonly Point[];
  readonly values: readonly Value[];
}

const [slowest, tolerance, margin] = [Fraction.of(0.6), Fraction.of(0.05), Fraction.of(0.05)];
const [onTrack, ahead] = [Fraction.of(0.95), Fraction.of(1.05)];

const days = (from: string, to: string): Fraction => Fraction.of(dayCount(to) - dayCount(from));

/** The value that the path has on a day. */
const pathAt = (day: string, points: readonly Point[]): Fraction => {
  const after = points.findIndex((point) => point.day >= day);
  const [a, b] = [points[after - 1], points[after]];
  if (b === undefined) return (points[points.length - 1] as Point).value;
  if (a === undefined || b.day === day) return b.value;
  return a.value.plus(b.value.minus(a.value).times(days(a.day, day)).by(days(a.day, b.day)));
};

interface Pace {
  readonly state: 'ahead' | 'on-track' | 'at-risk' | 'off-track';
  readonly p: Fraction;
  readonly ratio?: Fraction;
}

/** The state that a share covered has against the share expected. */
export const paceOf = (p: Fraction, e: Fraction): Pace => {
  const ratio = e.sign > 0 ? p.by(e) : undefined;
  const less = e.minus(tolerance).sign > 0 ? e.minus(tolerance) : Fraction.zero;
  const floor = less.atLeast(e) ? e : less;
  const base = { p, ...(ratio === undefined ? {} : { ratio }) };
  if (ratio?.atLeast(ahead) && p.minus(e).atLeast(margin)) return { ...base, state: 'ahead' };
  if (ratio?.atLeast(onTrack) || p.atLeast(floor)) return { ...base, state: 'on-track' };
  return { ...base, state: ratio?.atLeast(slowest) ? 'at-risk' : 'off-track' };
};

/** An inexact value: its worse end gives the state if that is on track or better, or if both ends agree. */
const paceOfBounds = (worse: Pace | null, better: Pace | null): Verdict => {
  const state = worse?.state ?? 'off-track';
  const good = state === 'ahead' || state === 'on-track';
  if (!good && better?.state !== state) return { state: 'not-assessable', flags: [] };
  const away = better !== null && better.p.sign < 0 ? ['moving-away'] : [];
  return { state, flags: ['lower-bound', ...away], ...(worse?.ratio ? { ratio: worse.ratio } : {}) };
};

const pace = ({ goal, start, deadline, between }: ReachCase, latest: Value): Verdict => {
  if (!start || deadline === null) return { state: 'not-assessable', flags: [] };
  const end =
    verdict(exactly(start.value), { ...(goal.low ? { low: goal.low } : {}) }) === 'satisfies' ? goal.high : goal.low;
  const distance = end?.at.minus(start.value);
  if (end === undefined || distance === undefined || distance.sign === 0) return { state: 'not-assessable', flags: [] };
  const line: Point[] = [start, { day: lastDay(deadline), value: end.at }];
  for (const point of between) {
    if (point.day > start.day && point.day < lastDay(deadline) && !line.some(({ day }) => day === point.day))
      line.push(point);
  }
  line.sort((a, b) => (a.day < b.day ? -1 : 1));
  const covered = (value: Fraction): Fraction => value.minus(start.value).by(distance);
  const expected = covered(pathAt(latest.reference, line));
  const allows = latest.allows as Interval;
  const [worse, better] = distance.sign > 0 ? [allows.low, allows.high] : [allows.high, allows.low];
  const paceAt = (at: { readonly at: Fraction } | undefined): Pace | null =>
    at ? paceOf(covered(at.at), expected) : null;
  if (!isExact(allows)) return paceOfBounds(paceAt(worse), paceAt(better));
  const { state, p, ratio } = paceAt(worse) as Pace;
  return { state, flags: p.sign < 0 ? ['moving-away'] : [], ...(ratio ? { ratio } : {}) };
};

const unsettledFlag = ({ settled }: Value): string[] => (settled ? [] : ['provisional']);

/** At a line that a strict comparison leaves out. */
export const lineFlag = ({ allows }: Value, { low, high }: Interval): string[] =>
  allows?.low && isExact(allows) && [low, high].some((end) => end?.open && allows.low?.at.against(end.at) === 0)
    ? ['at-the-line']
    : [];

const achieved = ({ asOf, deadline, goal }: ReachCase, judged: Value, first: Value): Verdict => {
  const { reference } = judged;
  const beyond = judged.allows && isBeyond(judged.allows, goal) ? ['beyond-range'] : [];
  if (deadline === null) return { state: 'achieved', flags: [...unsettledFlag(judged), ...beyond], reference };
  const end = lastDay(deadline);
  const timing = [
    first.reference < firstDay(deadline) ? ['early'] : [],
    firstDay(first.period) > end ? ['late'] : [],
    firstDay(first.period) <= end && first.reference > end ? ['timing-unknown'] : [],
  ].flat();
  const unconfirmed = asOf > end && (!judged.settled || reference < end) ? ['not-confirmed-at-deadline'] : [];
  return { state: 'achieved', flags: [...timing, ...unsettledFlag(judged), ...unconfirmed, ...beyond], reference };
};

/** Judges a target to be reached; the caller has seen to decisions, contradictions and the start. */
export const judgeReach = (of: ReachCase): Verdict => {
  const { asOf, goal, deadline, values, start } = of;
  const end = deadline === null ? null : lastDay(deadline);
  const passed = end !== null && asOf > end;
  const last = values[values.length - 1];
  if (last === undefined) return { state: 'no-data', flags: [] };
  if (last.allows === undefined)
    return { state: 'not-assessable', flags: unsettledFlag(last), reference: last.reference };
  const says = ({ allows }: Value) => (allows === undefined ? 'undecided' : verdict(allows, goal));
  const inTime = values.filter(({ period }) => end === null || firstDay(period) <= end);
  const judged = inTime[inTime.length - 1];
  const met = inTime.filter((value) => says(value) === 'satisfies');
  const late = values.find((value) => !inTime.includes(value) && says(value) === 'satisfies');
  if (judged && says(judged) === 'satisfies') return achieved(of, judged, met[0] as Value);
  if (late) return achieved(of, late, late);
  if (judged === undefined) return { state: 'awaiting-final', flags: [], reference: last.reference };

  const { reference } = judged;
  const past = judged.allows !== undefined && isPast(judged.allows, goal, start?.value ?? null, of.better);
  const flags = [...unsettledFlag(judged), ...lineFlag(judged, goal), ...(past ? ['overshot'] : [])];
  if (says(judged) === 'fails' && met.length > 0) return { state: 'lapsed', flags, reference };
  if (passed && reference < end) return { state: 'awaiting-final', flags: [], reference };
  if (says(judged) === 'undecided' && (goal.unsure || passed || met.length > 0 || end === null || start === null)) {
    return { state: 'not-assessable', flags: unsettledFlag(judged), reference };
  }
  if (passed) return { state: 'missed', flags, reference };
  if (past) return { state: 'off-track', flags, reference };
  const paced = pace(of, judged);
  return { ...paced, flags: [...paced.flags, ...flags], reference };
};
