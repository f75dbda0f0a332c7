import { leastSquares } from '../math/least-squares.ts';
import { mannKendall } from '../math/mann-kendall.ts';
import { predictionInterval } from '../math/prediction-interval.ts';
import { type Point, theilSen } from '../math/theil-sen.ts';
import { valueOnLine } from '../math/value-on-line.ts';
import { calendarYear } from '../time/calendar-year.ts';
import { arrivalOf } from './arrival-of.ts';
import { isVolatile } from './is-volatile.ts';
import { paceRange } from './pace-range.ts';
import type { DatedValue, ProjectedValue, Projection, ProjectionCaveat } from './projection.ts';

export interface ValuesToProject {
  /** In order of time, the starting point first; at least two, on different days. */
  readonly points: readonly DatedValue[];
  readonly deadline: string;
  /** The day from which the pace still needed counts. */
  readonly asOf: string;
  /** The value that the target turns on, seen from the latest value. */
  readonly goal: number;
  readonly satisfies: (value: number) => boolean;
  readonly limits?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  readonly caveats?: readonly ProjectionCaveat[];
}

const enoughForChance = 5;

/**
 * Where dated values lead if they go on as they did: from the latest value, at the constant pace of two points or the
 * Theil–Sen pace of more, with the range of all pairwise paces. From five points on also the Mann–Kendall test and a
 * prediction interval of the least-squares line. See `docs/method.md#projection`.
 *
 * @returns null where no pace can be computed: fewer than two points on different days, or numbers out of range
 */
export function projectValues(given: ValuesToProject): Projection | null {
  const { points, deadline, asOf, goal, satisfies, limits = {} } = given;
  const [first, latest] = [points[0], points[points.length - 1]];
  if (!first || !latest) return null;
  const timed: Point[] = points.map(({ date, value }) => ({ at: calendarYear(date), value }));
  const pace = theilSen(timed);
  const range = paceRange(timed);
  if (pace === null || range === null || !Number.isFinite(range.low) || !Number.isFinite(range.high)) return null;
  const [began, now, end] = [first.date, latest.date, deadline].map(calendarYear) as [number, number, number];
  const left = end - now;
  const remaining = end - calendarYear(asOf);
  const limit = within(limits);
  const at = (perYear: number): ProjectedValue => limit(latest.value + perYear * left);
  const projected = at(pace);
  const several = points.length > 2;
  const [low, high] = [at(range.low), at(range.high)];
  const found = [low, projected, high].map(({ value }) => satisfies(value));
  // A goal with two ends may lie between paces that both miss it.
  const between = (low.value - goal) * (high.value - goal) < 0;
  const chance = chanceOf(timed, end, limit);
  const reached = satisfies(latest.value);
  const { interval } = chance;
  const clipped = [
    projected,
    ...(several ? [low, high] : []),
    ...(interval ? [interval.value, interval.low, interval.high] : []),
  ].some((one) => one.clipped);
  const caveats: ProjectionCaveat[] = [
    ...(several ? [] : (['two-points'] as const)),
    ...(several && points.length < enoughForChance ? (['few-points'] as const) : []),
    ...(several && isVolatile(points.map(({ value }) => value)) ? (['volatile'] as const) : []),
    ...(clipped ? (['clipped'] as const) : []),
    ...(given.caveats ?? []),
  ];
  return {
    given: true,
    method: several ? 'theil-sen' : 'constant-pace',
    version: '1',
    points,
    pace,
    ...(several ? { paceRange: range, tendency: tendencyOf(range) } : {}),
    projected: { date: deadline, ...projected, ...(several ? { low, high } : {}) },
    meets: satisfies(projected.value),
    ...(several
      ? { meetsInRange: found.every(Boolean) ? 'all' : found.some(Boolean) || between ? 'some' : 'none' }
      : {}),
    arrival: reached ? { when: 'reached' } : arrivalOf(latest, pace, goal, deadline),
    achievedPerYear: (latest.value - first.value) / (now - began) + 0,
    ...(reached || remaining < 1 ? {} : { requiredPerYear: (goal - latest.value) / remaining + 0 }),
    ...chance,
    caveats,
  };
}

type Limit = (value: number) => ProjectedValue;

function within({
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
}: NonNullable<ValuesToProject['limits']>): Limit {
  return (value) => {
    const allowed = Math.min(Math.max(value, min), max) + 0;
    return { value: allowed, clipped: allowed !== value };
  };
}

/** Our choice: the level of the interval, and from how many points on chance is spoken of at all. */
const level = 0.8;

/** What five points and more allow: the Mann–Kendall test, and an interval with at least two degrees of freedom. */
function chanceOf(points: readonly Point[], at: number, limit: Limit): Pick<Projection, 'trend' | 'interval'> {
  if (points.length < enoughForChance) return {};
  const trend = mannKendall(points);
  const line = leastSquares(points);
  const interval = line && line.degreesOfFreedom >= 2 ? predictionInterval(line, at, level) : null;
  return {
    ...(trend ? { trend: { s: trend.s, p: trend.p, by: trend.by } } : {}),
    ...(line && interval
      ? {
          interval: {
            by: 'least-squares',
            level,
            value: limit(valueOnLine(line, at)),
            low: limit(interval.low),
            high: limit(interval.high),
          },
        }
      : {}),
  };
}

function tendencyOf({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): NonNullable<Projection['tendency']> {
  if (low === 0 && high === 0) return 'flat';
  if (low >= 0) return 'up';
  return high <= 0 ? 'down' : 'mixed';
}
