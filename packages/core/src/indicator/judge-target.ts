import type { Reason } from '../answer/reason.ts';
import { compare } from './compare.ts';
import { changeReadings } from './change-readings.ts';
import { goalOf, type Goal } from './goal.ts';
import { judgeCumulative } from './judge-cumulative.ts';
import { judgeDirection } from './judge-direction.ts';
import { judgeHold } from './judge-hold.ts';
import { judgeReach } from './judge-reach.ts';
import { intervalOf } from './reading.ts';
import { relativeValue } from './relative-value.ts';
import { shareReadings } from './share-readings.ts';
import type { TargetCase, Verdict } from './target-case.ts';

type Rule = (item: TargetCase, goal: Goal) => Verdict;

const methodOf: Readonly<Record<string, Verdict['method']>> = {
  hold: 'hold',
  cumulative: 'cumulative',
  recurrent: 'recurrent',
  standard: 'standard',
  coverage: 'standard',
  direction: 'direction',
};

/** Faulty inputs are `invalid`; inputs that merely leave the question open are `not-assessable`. */
const faulty: readonly Reason[] = ['direction-contradicts-comparator', 'no-unit'];

const withGoal = (item: TargetCase, goal: Goal | { readonly reason: Reason }, rule: Rule): Verdict => {
  const method = methodOf[item.target.kind] ?? 'linear-pace';
  if ('reason' in goal) {
    if (faulty.includes(goal.reason)) return { state: 'invalid', rule: 'inputs', method, reason: goal.reason };
    const latest = item.readings[item.readings.length - 1];
    const passed = item.deadline !== null && item.lookup.asOf > item.deadline;
    if (!latest)
      return { state: 'no-data', rule: 'no-data', method, reason: 'no-observation', flags: passed ? ['past-due'] : [] };
    return { state: 'not-assessable', rule: 'inputs', method, reason: goal.reason, reading: latest };
  }
  const verdict = rule(item, goal);
  return goal.assumed === undefined ? verdict : { ...verdict, assumed: goal.assumed };
};

const hasUnit = ({ indicator }: TargetCase): boolean =>
  Object.values(indicator.unit.label).some((label) => label.trim() !== '');

/** A starting point that already satisfies the target makes holding it the question. */
const reachOrHold: Rule = (item, goal) => {
  const { baseline, indicator } = item;
  const metAtBaseline =
    baseline.usable && compare(intervalOf(baseline.value, undefined, indicator.limits), goal.accepts) === 'met';
  return metAtBaseline ? judgeHold(item, goal, 'hold', true) : judgeReach(item, goal);
};

const judgeShare = (item: TargetCase): Verdict => {
  const { target, indicator, readings } = item;
  const latest = readings[readings.length - 1];
  const share = { ...item, readings: shareReadings(item) };
  if (latest && !share.readings.some(({ observation }) => observation.id === latest.observation.id)) {
    const reason = latest.denominator === 0 ? 'nothing-to-cover' : 'no-denominator';
    return { state: 'not-assessable', rule: 'inputs', method: 'standard', reason, reading: latest };
  }
  const line = indicator.unit.kind === 'percent' && target.value !== undefined ? target.value : 100;
  const goal = goalOf(
    { ...target, comparator: target.comparator === 'gt' ? 'gt' : 'ge', value: line },
    { direction: 'up' },
  );
  const verdict = withGoal(share, goal, (of, to) =>
    target.deadline === null ? judgeHold(of, to, 'standard') : reachOrHold(of, to),
  );
  if (indicator.unit.kind === 'percent' || !verdict.reading) return { ...verdict, method: 'standard' };
  // The share was judged; the numbers of the answer stay in the indicator's own unit, with the share beside them.
  const { numerator, denominator, periodsDue, periodsMet, periodsMissing, observed } = verdict.numbers ?? {};
  const printed = verdict.reading.observation.value;
  const numbers = Object.fromEntries(
    Object.entries({
      numerator,
      denominator,
      periodsDue,
      periodsMet,
      periodsMissing,
      share: observed,
      observed: printed ?? undefined,
      target: target.value,
    }).filter(([, value]) => value !== undefined),
  );
  const { toNextCut: _, ...rest } = verdict;
  return { ...rest, method: 'standard', numbers, cuts: [] };
};

const judgeRelative = (item: TargetCase): Verdict => {
  const { target, indicator, readings } = item;
  if (!target.relative) return withGoal(item, { reason: 'no-target-value' }, judgeReach);
  if (target.relative.base === 'previous-period') {
    const changes = changeReadings(readings, target.relative.as);
    const latest = readings[readings.length - 1];
    if (latest && changes.length === 0)
      return { state: 'not-assessable', rule: 'inputs', method: 'hold', reason: 'needs-two-points', reading: latest };
    const goal = goalOf(
      { ...target, value: target.value ?? target.relative.change },
      { direction: indicator.direction },
    );
    const verdict = withGoal(
      { ...item, readings: changes, baseline: { usable: false, reason: 'no-baseline' } },
      goal,
      judgeHold,
    );
    // What was judged is a change; the numbers of an answer are levels, so it stands under its own name.
    const { observed, target: _, ...numbers } = verdict.numbers ?? {};
    return {
      ...verdict,
      cuts: [],
      numbers: { ...numbers, ...(observed === undefined ? {} : { lastChange: observed }) },
    };
  }
  const value = relativeValue(item);
  return typeof value === 'number'
    ? withGoal({ ...item, target: { ...target, value } }, goalOf({ ...target, value }, indicator), reachOrHold)
    : withGoal(item, value, judgeReach);
};

/** Judges a prepared target by the rule of its kind. */
export const judgeTarget = (item: TargetCase): Verdict => {
  const { target, indicator, lookup, start } = item;
  const method = methodOf[target.kind] ?? 'linear-pace';
  if (!hasUnit(item)) return { state: 'invalid', rule: 'inputs', method, reason: 'no-unit' };
  const goal = goalOf(target, indicator);
  if ('reason' in goal && faulty.includes(goal.reason)) return withGoal(item, goal, judgeReach);
  if (lookup.asOf < start) return { state: 'not-due', rule: 'before-period', method };
  switch (target.kind) {
    case 'hold':
      return withGoal(item, goal, judgeHold);
    case 'cumulative':
      return withGoal(
        item,
        goalOf(
          { ...target, comparator: target.comparator === 'not-stated' ? 'not-stated' : 'ge' },
          { direction: 'up' },
        ),
        judgeCumulative,
      );
    case 'recurrent':
      return withGoal(
        item,
        goalOf({ comparator: target.comparator, value: target.times }, { direction: 'up' }),
        (of, to) => judgeHold(of, to, 'recurrent'),
      );
    case 'standard':
    case 'coverage':
      return judgeShare(item);
    case 'direction':
      return judgeDirection(item);
    case 'relative':
      return judgeRelative(item);
    default:
      return withGoal(item, goal, reachOrHold);
  }
};
