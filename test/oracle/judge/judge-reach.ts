import { firstDay, lastDay } from '../calendar/civil-day.ts';
import { Fraction } from '../exact/fraction.ts';
import type { Verdict } from '../file/file-shapes.ts';
import { exactly, isAbove, isBelow, isExact, verdict, type End, type Interval } from '../exact/interval.ts';
import type { Goal } from '../goal/goal-of.ts';
import type { Start } from '../known/start-of.ts';
import type { Value } from '../values/value.ts';
import { type Pace, paceOf, type Way } from './pace.ts';
import { pathAt, pathThrough, type Point } from './path.ts';

export interface ReachCase {
  readonly asOf: string;
  readonly goal: Goal;
  readonly start: Start | null;
  readonly deadline: string | null;
  /** Interim targets and earlier dated targets, the target's own first. */
  readonly between: readonly Point[];
  readonly path: 'straight' | 'stepped' | 'none';
  readonly direction: 'up' | 'down' | 'none';
  /** For a target that asks for one number: past it is too far. */
  readonly exact: boolean;
  readonly whole: boolean;
  readonly values: readonly Value[];
  /** Whether something has come that cannot be judged. */
  readonly unusable?: boolean;
}

export const saidBy = ({ allows }: Value, { asks, vague }: Goal): 'satisfies' | 'fails' | 'undecided' => {
  if (allows === undefined) return 'undecided';
  const says = verdict(allows, asks);
  return vague === true && says === 'fails' ? 'undecided' : says;
};

/** At a line that a strict comparison leaves out. */
export const lineFlag = ({ allows }: Value, { asks: { low, high } }: Goal): string[] =>
  allows?.low && isExact(allows) && [low, high].some((end) => end?.open && allows.low?.at.against(end.at) === 0)
    ? ['at-the-line']
    : [];

/** Beyond the far end of a range that is met as well there. */
export const beyondFlag = ({ allows }: Value, { asks, beyond }: Goal): string[] =>
  allows && beyond && (asks.low ? isAbove(allows, beyond) : isBelow(allows, beyond)) ? ['beyond-range'] : [];

/** A total that fell by a published correction. */
export const correctedFlag = ({ fell, corrected }: Value): string[] =>
  fell || corrected === true ? ['corrected-down'] : [];

export const unsettledFlag = ({ settled }: Value): string[] => (settled ? [] : ['provisional']);

/** The end of a goal that its path leads to: the nearer one, seen from the start. */
const nearEnd = (start: Start, { asks: { low, high } }: Goal): End | undefined =>
  verdict(exactly(start.value), low ? { low } : {}) === 'satisfies' ? high : low;

/**
 * Past the far end of a range without a direction, or past the only number that was asked for: too far, and nothing to
 * say of pace. Where there is no starting point the direction tells which way is past.
 */
const isOvershot = ({ goal: { asks, vague }, start, direction, exact }: ReachCase, { allows }: Value): boolean => {
  if (!allows || !asks.low || !asks.high || vague === true || !(exact || direction === 'none')) return false;
  const rises = start ? asks.low.at.against(start.value) > 0 : direction === 'up';
  if (!start && direction === 'none') return false;
  // What lies against the declared direction contradicts itself: too far is not told from too little.
  if (exact && direction === (rises ? 'down' : 'up')) return false;
  return rises ? isAbove(allows, asks.high) : isBelow(allows, asks.low);
};

/** An inexact value: its worse end gives the state if that is on track or better, or if both ends agree. */
const paceOfBounds = (worse: Pace | null, better: Pace | null): Verdict => {
  const state = worse?.state ?? 'off-track';
  const good = state === 'ahead' || state === 'on-track';
  if (!good && better?.state !== state) return { state: 'not-assessable', flags: [] };
  const away = better?.away === true ? ['moving-away'] : [];
  return { state, flags: ['lower-bound', ...away], ...(worse?.ratio ? { ratio: worse.ratio } : {}) };
};

const pace = (of: ReachCase, latest: Value): Verdict => {
  const { goal, start, deadline, between, path, whole, direction, exact } = of;
  if (!start || deadline === null) return { state: 'not-assessable', flags: [] };
  const end = nearEnd(start, goal);
  if (end === undefined || end.at.against(start.value) === 0) return { state: 'not-assessable', flags: [] };
  const rises = end.at.against(start.value) > 0;
  if (exact && direction === (rises ? 'down' : 'up')) {
    return { state: 'not-assessable', flags: [], reason: 'target-on-wrong-side' };
  }
  const points = pathThrough(start, between, { day: lastDay(deadline), value: end.at });
  const expected = pathAt(latest.reference, points, path === 'stepped');
  const way: Way = { from: start.value, to: end.at, expected, whole };
  const allows = latest.allows as Interval;
  const [worse, better] = rises ? [allows.low, allows.high] : [allows.high, allows.low];
  const at = (end: End | undefined): Pace | null => (end ? paceOf(end.at, way) : null);
  if (!isExact(allows)) return paceOfBounds(at(worse), at(better));
  const { state, away, ratio } = at(worse) as Pace;
  if (state === 'not-due') return { state, flags: [], reason: 'no-whole-expected' };
  return { state, flags: away ? ['moving-away'] : [], ...(ratio ? { ratio } : {}) };
};

const achieved = ({ asOf, deadline, goal }: ReachCase, judged: Value, first: Value): Verdict => {
  const { reference } = judged;
  const flags = [...unsettledFlag(judged), ...beyondFlag(judged, goal)];
  if (deadline === null) return { state: 'achieved', flags, reference };
  const end = lastDay(deadline);
  const timing = [
    first.reference < firstDay(deadline) ? ['early'] : [],
    first.first > end ? ['late'] : [],
    first.first <= end && first.reference > end ? ['timing-unknown'] : [],
  ].flat();
  const unconfirmed = asOf > end && (!judged.settled || reference < end) ? ['not-confirmed-at-deadline'] : [];
  return { state: 'achieved', flags: [...timing, ...flags, ...unconfirmed], reference };
};

/** A plan without a path: under way once anything has come, which is more than there was at the start. */
const withoutPath = ({ start, goal }: ReachCase, latest: Value | undefined): Verdict => {
  const base = start?.value ?? Fraction.zero;
  const rises = nearEnd({ day: '', value: base }, goal)?.at.against(base) !== -1;
  const come =
    latest?.allows &&
    (rises ? isAbove(latest.allows, { at: base, open: false }) : isBelow(latest.allows, { at: base, open: false }));
  return {
    state: come === true ? 'under-way' : 'not-due',
    flags: [],
    reason: 'no-path',
    ...(latest ? { reference: latest.reference } : {}),
  };
};

const judgeValues = (of: ReachCase): Verdict => {
  const { asOf, goal, deadline, values, start, path } = of;
  const end = deadline === null ? null : lastDay(deadline);
  const passed = end !== null && asOf > end;
  const says = (value: Value) => saidBy(value, goal);
  const last = values[values.length - 1];
  if (last === undefined) {
    return path === 'none' && !passed && of.unusable !== true ? withoutPath(of, last) : { state: 'no-data', flags: [] };
  }
  if (last.allows === undefined) {
    return { state: 'not-assessable', flags: unsettledFlag(last), reference: last.reference };
  }
  const inTime = values.filter(({ first }) => end === null || first <= end);
  const judged = inTime[inTime.length - 1];
  const met = inTime.filter((value) => says(value) === 'satisfies');
  const late = values.find((value) => !inTime.includes(value) && says(value) === 'satisfies');
  if (judged && says(judged) === 'satisfies') return achieved(of, judged, met[0] as Value);
  if (late) return achieved(of, late, late);
  if (judged === undefined) return { state: 'awaiting-final', flags: [], reference: last.reference };

  const { reference } = judged;
  const flags = [...unsettledFlag(judged), ...lineFlag(judged, goal)];
  const overshot = isOvershot(of, judged) ? ['overshot'] : [];
  if (says(judged) === 'fails' && met.length > 0 && correctedFlag(judged).length === 0) {
    return { state: 'lapsed', flags: [...flags, ...overshot], reference };
  }
  if (passed && reference < end) return { state: 'awaiting-final', flags: [], reference };
  const vague = goal.vague === true ? { reason: 'no-tolerance' } : {};
  const undecided: Verdict = { state: 'not-assessable', flags: unsettledFlag(judged), reference, ...vague };
  if (says(judged) === 'undecided' && (passed || met.length > 0)) return undecided;
  if (says(judged) === 'fails' && passed) return { state: 'missed', flags: [...flags, ...overshot], reference };
  if (overshot.length > 0) return { state: 'off-track', flags: [...flags, ...overshot], reference };
  if (path === 'none' && !passed) return { ...withoutPath(of, judged), flags };
  if (says(judged) === 'undecided' && (goal.vague === true || end === null || start === null)) return undecided;
  const paced = pace(of, judged);
  return { ...paced, flags: [...paced.flags, ...flags], reference };
};

/** Judges a target to be reached; the caller has seen to decisions, contradictions and the start. */
export const judgeReach = (of: ReachCase): Verdict => {
  const judged = judgeValues(of);
  const value = of.values.find(({ reference }) => reference === judged.reference);
  if (!value) return judged;
  return { ...judged, flags: [...judged.flags, ...correctedFlag(value)], says: saidBy(value, of.goal) };
};
