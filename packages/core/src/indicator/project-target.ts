import type { Answer } from '../answer/answer.ts';
import type { Rules } from '../answer/rules.ts';
import { projectValues } from '../forecast/project-values.ts';
import type {
  DatedValue,
  Projection,
  ProjectionCaveat,
  ProjectionRefusal,
  TargetProjection,
} from '../forecast/projection.ts';
import type { Programme } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { rulesOf } from '../lookup/rules-of.ts';
import { atLeast } from '../math/at-least.ts';
import { requireDay } from '../time/require-day.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { goalPoint } from './goal-numbers.ts';
import type { Goal } from './goal.ts';
import { ruleOf } from './kinds/rule-of.ts';
import { kinds } from '../kind/kinds.ts';
import { prepareCase } from './prepare-case.ts';
import { projectionRefusal } from './projection-refusal.ts';
import type { TargetCase } from './target-case.ts';
import { totalOrigin } from './total-origin.ts';

export interface ProjectOptions {
  readonly asOf: string;
  /** What had been published by this date is known; `asOf` when absent. */
  readonly knownAt?: string | undefined;
  readonly rules?: Partial<Rules> | undefined;
}

/**
 * Where a target's values lead if they go on as they did, or why that is not said. A projection never changes a state.
 *
 * @throws RangeError when the programme has no such target, or a date is not a civil date
 *
 * @example
 * projectTarget(programme, programme.targets[0].id, { asOf: '2020-06-30' }).given // => false
 */
export function projectTarget(programme: Programme, targetId: string, options: ProjectOptions): TargetProjection {
  const { asOf, knownAt = asOf } = options;
  requireDay('projectTarget', 'asOf', asOf);
  requireDay('projectTarget', 'knownAt', knownAt);
  const target = programme.targets.find(({ id }) => id === targetId);
  if (!target) throw new RangeError(`projectTarget requires the id of a target, got ${targetId}`);
  const lookup = buildLookup(programme, { asOf, knownAt }, rulesOf(programme, options.rules));
  const answer = evaluateTarget(target, lookup);
  const projection = project(prepareCase(target, lookup), answer);
  const shared = { target: targetId, asOf, knownAt, state: answer.state };
  return typeof projection === 'string'
    ? { ...shared, given: false, reason: projection }
    : { ...shared, ...projection, contrast: contrastOf(answer, projection.meets) };
}

/** What breaks a series, and how it is told that values from beyond were left out. */
const breaking = ['definition-changed', 'area-merged'] as const;
const leftOut = { 'definition-changed': 'definition-left-out', 'area-merged': 'merged-left-out' } as const;

function project(item: TargetCase, answer: Answer): Projection | ProjectionRefusal {
  const { deadline, indicator, ignored } = item;
  const refused = projectionRefusal(item, answer);
  if (refused) return refused;
  const goal = goalFor(item);
  if (deadline === null) return 'no-deadline';
  if (goal === null) return 'no-target-value';
  const counted = kinds[item.target.kind].adds === 'from-start';
  const total = counted ? totalOf(item, answer) : null;
  if (counted && total === null) return answer.because.reason === 'no-start' ? 'no-start' : 'missing-periods';
  const { points, caveats }: ReturnType<typeof pointsOf> = total
    ? { points: total, caveats: ['running-total'] }
    : pointsOf(item);
  const latest = points[points.length - 1];
  const broken = breaking.filter((one) => ignored.some(({ reason }) => reason === one));
  if (!latest || points.length < 2) return broken[0] ?? 'needs-two-points';
  if (latest.date >= deadline) return 'ended';
  const projection = projectValues({
    points,
    deadline,
    asOf: item.lookup.asOf,
    goal: goalPoint(goal, latest.value),
    satisfies: satisfiesOf(goal),
    // The limits are those of one value, not of a sum.
    limits: counted ? undefined : indicator.limits,
    caveats: [...broken.map((one) => leftOut[one]), ...caveats],
  });
  return projection ?? 'needs-two-points';
}

function goalFor(item: TargetCase): Goal | null {
  const rule = ruleOf(item.target);
  const goal = rule.projected ? rule.projected(item) : rule.goal(item);
  // How far “about” reaches is not known: nothing says whether a projected value satisfies.
  return 'reason' in goal || goal.open ? null : goal;
}

/**
 * A complete count runs at a constant pace from 0 on the day before its start, or from its starting point, to its sum.
 * Sums only grow, so that a range or a chance of them would say nothing.
 */
function totalOf({ start, begins, baseline }: TargetCase, { because }: Answer): DatedValue[] | null {
  const { observed } = because.numbers;
  const { reference } = because.dates;
  const origin = totalOrigin(baseline, start, begins.stated);
  return observed === undefined || reference === undefined || origin === null
    ? null
    : [origin, { date: reference, value: observed }];
}

/** The values the line is drawn through: under one definition, exact, the usable starting point first. */
function pointsOf({ baseline, readings }: TargetCase) {
  const exact = readings.filter((reading) => reading.exact);
  const points: DatedValue[] = [
    ...(baseline.usable ? [{ date: baseline.date, value: baseline.value }] : []),
    ...exact.map(({ reference, value }) => ({ date: reference, value })),
  ];
  const caveats: ProjectionCaveat[] = [
    ...(baseline.usable || baseline.reason === 'definition-changed' || baseline.reason === 'area-merged'
      ? []
      : (['no-baseline'] as const)),
    ...(exact.length < readings.length ? (['inexact-left-out'] as const) : []),
    ...(exact.some(({ provisional }) => provisional) ? (['provisional'] as const) : []),
  ];
  return { points, caveats };
}

function satisfiesOf({ accepts: { low, high, lowOpen, highOpen } }: Goal) {
  return (value: number): boolean =>
    (lowOpen ? value > low : atLeast(value, low)) && (highOpen ? value < high : atLeast(high, value));
}

function contrastOf({ state }: Answer, meets: boolean) {
  if ((state === 'on-track' || state === 'ahead') && !meets) return 'projected-to-miss' as const;
  return (state === 'at-risk' || state === 'off-track') && meets ? ('projected-to-meet' as const) : null;
}
