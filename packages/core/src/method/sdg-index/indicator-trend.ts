import type { Point } from '../../math/theil-sen.ts';
import type { MethodNote } from '../method-note.ts';

export type TrendArrow = 'on-track' | 'moderately-improving' | 'stagnating' | 'decreasing';

export interface IndicatorTrend {
  readonly arrow: TrendArrow;
  /** Mean yearly rate over the rate needed; null where the threshold was already passed at the start. */
  readonly ratio: number | null;
  /** On the scale from 0 to 4 on which the trends of a goal are averaged. */
  readonly position: number;
  readonly notes: readonly MethodNote[];
}

export interface TrendQuestion {
  readonly green: number;
  readonly way: 1 | -1;
  readonly startYear: number;
  readonly targetYear: number;
  /** First year of the recent period; the start year when absent. */
  readonly recentFrom?: number | undefined;
}

/**
 * The arrow of an indicator: its mean yearly rate against the straight rate that would reach the green threshold by the
 * target year. Below none it is decreasing, below half stagnating, below the whole moderately improving.
 *
 * @param points oldest first
 * @returns null without a value near the start year and a later one
 * @see Sustainable Development Report, methods chapter: trends
 *
 * @example
 * indicatorTrend([{ at: 2015, value: 40 }, { at: 2020, value: 50 }], { green: 85, way: 1, startYear: 2015, targetYear: 2030 }).arrow // => 'moderately-improving'
 */
export function indicatorTrend(
  points: readonly Point[],
  { green, way, startYear, targetYear, recentFrom = startYear }: TrendQuestion,
): IndicatorTrend | null {
  const start = near(points, startYear);
  const from = near(points, recentFrom);
  const latest = points[points.length - 1];
  if (!start || !from || !latest || latest.at <= from.at || targetYear <= start.at) return null;
  const notes: readonly MethodNote[] =
    start.at === startYear && from.at === recentFrom ? [] : ['neighbouring-year-used'];
  const rate = (way * (latest.value - from.value)) / (latest.at - from.at);
  const needed = (way * (green - start.value)) / (targetYear - start.at);
  if (way * latest.value >= way * green)
    return { arrow: 'on-track', ratio: needed > 0 ? rate / needed : null, position: 4, notes };
  // Passed at the start and lost since: the rate needed from there does not exist.
  if (needed <= 0) return { arrow: 'decreasing', ratio: null, position: 0, notes };
  const ratio = rate / needed;
  const position = Math.min(4, Math.max(0, 1 + 2 * ratio));
  if (ratio < 0) return { arrow: 'decreasing', ratio, position, notes };
  if (ratio < 0.5) return { arrow: 'stagnating', ratio, position, notes };
  return { arrow: ratio < 1 ? 'moderately-improving' : 'on-track', ratio, position, notes };
}

/** The value of a year, or of a neighbouring year that is at most one away; the later neighbour first. */
function near(points: readonly Point[], year: number): Point | undefined {
  return [year, year + 1, year - 1]
    .map((each) => points.find(({ at }) => at === each))
    .find((point) => point !== undefined);
}
