import { dayCount, firstDay, lastDay, periodsBetween } from './civil-day.ts';
import type { Dates, Delivery, File, Indicator, Standing, Target, Verdict } from './file-shapes.ts';
import { Fraction } from './fraction.ts';
import { exactly, type Interval, verdict as compared } from './interval.ts';
import { judgeCount } from './judge-cumulative.ts';
import { dueOn, judgeCommitment, judgeDelivery } from './judge-delivery.ts';
import { judgeDirection } from './judge-direction.ts';
import { judgeHold } from './judge-hold.ts';
import { judgeReach, type Point } from './judge-reach.ts';
import { currentTarget, goalOf, type Start, startOf } from './standing-goal.ts';
import { valuesOf } from './values-of.ts';

const decided = (standing: Standing | undefined, { asOf, knownAt }: Dates): Verdict | null =>
  standing && (standing.date === undefined || (standing.date <= asOf && standing.date <= knownAt))
    ? { state: standing.status, flags: [] }
    : null;

const contradicts = ({ comparator, kind }: Target, { direction, unit }: Indicator): boolean => {
  const words = Object.values(unit.label).join('').trim();
  if (words === '') return true;
  if (kind === 'direction') return false;
  return (
    (direction === 'up' && (comparator === 'le' || comparator === 'lt')) ||
    (direction === 'down' && (comparator === 'ge' || comparator === 'gt'))
  );
};

const longest: Readonly<Record<string, number>> = { month: 31, quarter: 92, 'half-year': 184, year: 366 };

/** More than one and a half reporting periods old, while a newer value matters. */
const isStale = ({ state, reference }: Verdict, { frequency }: Indicator, asOf: string, passed: boolean): boolean => {
  const length = longest[frequency];
  if (length === undefined || reference === undefined || (passed && state !== 'awaiting-final')) return false;
  return 2 * (dayCount(asOf) - dayCount(reference)) > 3 * length;
};

/** What is said of today, and so not by a value that is too old. */
const ofToday = 'ahead on-track at-risk off-track holding recovered improving mixed-up mixed-down worsening'.split(' ');

/** A value is old once more than two periods after it are due, of months three; without a rhythm after three years. */
const aged = (judged: Verdict, { frequency }: Indicator, end: string): Verdict => {
  const { state, reference, flags } = judged;
  if (reference === undefined || !ofToday.includes(state)) return judged;
  const later = periodsBetween(frequency, reference, end).filter((period) => firstDay(period) > reference);
  const threeYears = `${Number(reference.slice(0, 4)) + 3}${reference.slice(4)}`;
  const old = frequency in longest ? later.length > (frequency === 'month' ? 3 : 2) : threeYears < end;
  return old ? { state: 'not-assessable', flags: flags.filter((flag) => flag === 'provisional'), reference } : judged;
};

/** Flags that any rule's answer can carry: the deadline has passed without a decision, the value is old. */
const withCommonFlags = (judged: Verdict, indicator: Indicator, asOf: string, passed: boolean): Verdict => {
  const open = ['no-data', 'not-assessable', 'awaiting-final', 'missed'].includes(judged.state);
  return {
    ...judged,
    flags: [
      ...judged.flags,
      ...(passed && open ? ['past-due'] : []),
      ...(isStale(judged, indicator, asOf, passed) ? ['stale'] : []),
    ],
  };
};

const pointsOf = (target: Target, file: File, dates: Dates): Point[] => {
  const own = (target.interim ?? []).map(({ date, value }) => ({ day: lastDay(date), value: Fraction.of(value) }));
  const others = file.targets
    .filter((one) => one.id !== target.id && one.indicator === target.indicator && one.area === target.area)
    .filter((one) => one.origin === 'own' && one.duplicateOf === undefined && decided(one.standing, dates) === null)
    .map((one) => currentTarget(one, dates))
    .flatMap(({ deadline, value, kind }) =>
      deadline === null || value === undefined || kind !== target.kind
        ? []
        : [{ day: lastDay(deadline), value: Fraction.of(value) }],
    );
  return [...own, ...others];
};

const isHeld = (goal: Interval | null, start: Start | null): boolean =>
  goal !== null && start !== null && compared(exactly(start.value), goal) === 'satisfies';

/** Without a value: whether the question would have been to hold the line. */
const held = (target: Target, indicator: Indicator, start: Start | null): Verdict | null =>
  !['hold', 'recurrent', 'cumulative'].includes(target.kind) && isHeld(goalOf(target, indicator, start), start)
    ? { state: 'no-data', flags: ['met-at-baseline'] }
    : null;

const judgeTarget = (written: Target, file: File, dates: Dates): Verdict => {
  const indicator = file.indicators.find(({ id }) => id === written.indicator) as Indicator;
  const target = currentTarget(written, dates);
  const { asOf } = dates;
  const { kind, deadline } = target;
  const standing = decided(target.standing, dates);
  if (standing) return standing;
  if (contradicts(target, indicator)) return { state: 'invalid', flags: [] };
  if (kind === 'deliverable') {
    const item: Delivery = {
      id: target.id,
      due: deadline,
      ...(target.completed ? { completed: target.completed } : {}),
    };
    return judgeDelivery(item, file, dates);
  }
  const first = firstDay(target.start ?? file.period.start);
  if (asOf < first) return { state: 'not-due', flags: [] };
  const passed = deadline !== null && asOf > lastDay(deadline);
  const judged = judgeByKind(target, indicator, first, file, dates);
  return withCommonFlags(aged(judged, indicator, passed ? lastDay(deadline) : asOf), indicator, asOf, passed);
};

const judgeByKind = (target: Target, indicator: Indicator, first: string, file: File, dates: Dates): Verdict => {
  const { kind, deadline } = target;
  const stock = indicator.timeBasis === 'running-total';
  const { asOf } = dates;
  const found = startOf(indicator, file, deadline);
  const start = kind === 'cumulative' && !stock ? null : found;
  const every = kind === 'hold' || kind === 'recurrent';
  const values = valuesOf(target, file, dates).filter(({ reference }) =>
    start && !every ? reference > start.day : reference >= first,
  );
  const latest = values[values.length - 1];
  if (kind === 'recurrent' && periodsBetween(target.per ?? 'year', first, asOf).length === 0) {
    return { state: 'not-due', flags: [] };
  }
  if (kind === 'direction') return judgeDirection(indicator.direction, start, values);
  if (latest === undefined) return held(target, indicator, start) ?? { state: 'no-data', flags: [] };
  const goal = goalOf(target, indicator, start);
  if (goal === null || latest.allows === undefined) {
    return { state: 'not-assessable', flags: latest.settled ? [] : ['provisional'], reference: latest.reference };
  }
  const rhythm = kind === 'recurrent' ? (target.per ?? 'year') : indicator.frequency;
  const hold = { asOf, goal, start, from: first, deadline, rhythm, values, limits: indicator.limits };
  if (every || (deadline === null && ['standard', 'coverage'].includes(kind))) return judgeHold(hold);
  const better = { up: 1, down: -1, none: 0 }[indicator.direction];
  const common = { asOf, goal, start, deadline, better, between: pointsOf(target, file, dates), values };
  if (kind === 'cumulative') return judgeCount({ ...common, from: first, stock });
  if (!isHeld(goal, start)) return judgeReach({ ...common, values: values.filter(({ allows }) => allows) });
  const judged = judgeHold(hold);
  return { ...judged, flags: [...judged.flags, 'met-at-baseline'] };
};

/** A target that was lowered, or put off, by a revision in force. */
const isEased = (written: Target, file: File, dates: Dates): boolean => {
  const now = currentTarget(written, dates);
  const rising = file.indicators.find(({ id }) => id === written.indicator)?.direction;
  const { comparator, value, deadline } = written;
  const way = ['ge', 'gt'].includes(comparator) || (comparator === 'not-stated' && rising === 'up') ? 1 : -1;
  const lowered = value !== undefined && now.value !== undefined && way * (now.value - value) < 0;
  return lowered || (deadline !== null && (now.deadline === null || lastDay(now.deadline) > lastDay(deadline)));
};

const isPutOff = (item: Delivery, dates: Dates): boolean => {
  const due = dueOn(item, dates);
  return due !== null && item.due !== null && lastDay(due) > lastDay(item.due);
};

const told = (verdict: Verdict, adjusted: boolean): Verdict =>
  adjusted ? { ...verdict, flags: [...verdict.flags, 'adjusted'] } : verdict;

/** The verdict on each leaf of a programme, by id, in the order of the plan. */
export const oracle = (file: File, dates: Dates): ReadonlyMap<string, Verdict> => {
  const verdicts = new Map<string, Verdict>();
  for (const target of file.targets) {
    const eased = decided(target.standing, dates) === null && isEased(target, file, dates);
    const verdict = judgeTarget(target, file, dates);
    verdicts.set(target.id, told(verdict, eased && verdict.state !== 'invalid'));
  }
  for (const item of [...(file.milestones ?? []), ...(file.projects ?? [])]) {
    verdicts.set(
      item.id,
      decided(item.standing, dates) ?? told(judgeDelivery(item, file, dates), isPutOff(item, dates)),
    );
  }
  for (const item of file.commitments ?? []) {
    verdicts.set(item.id, decided(item.standing, dates) ?? judgeCommitment(item, file, dates));
  }
  return verdicts;
};
