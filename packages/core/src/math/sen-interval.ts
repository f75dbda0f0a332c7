import { kendallVariance } from './kendall-variance.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { PredictionInterval } from './prediction-interval.ts';
import { pairwiseSlopes, type Point } from './theil-sen.ts';
import { tieGroups } from './tie-groups.ts';

/**
 * Where Sen's slope is expected with the given probability: of the N slopes between all pairs, in order, the one of rank
 * (N − C) ÷ 2 and the one of rank (N + C) ÷ 2 + 1, with C the normal quantile times the root of Kendall's variance. Ranks
 * are rounded, as SciPy and R's package trend do.
 *
 * @param points at different times, in any order
 * @param level above 0 and below 1, such as 0.95
 * @returns null where there are too few points for the level, or two at the same time
 * @throws RangeError for a level out of range
 * @see Sen, P. K. (1968), JASA 63, 1379–1389; Gilbert, R. O. (1987), Statistical Methods for Environmental Pollution
 *   Monitoring, section 16.4.2
 *
 * @example
 * const points = [3, 3, 4, 4, 4, 6].map((value, at) => ({ at, value }))
 * senInterval(points, 0.95) // => { level: 0.95, low: 0, high: 1 }
 */
export function senInterval(points: readonly Point[], level: number): PredictionInterval | null {
  const half = normalQuantile(level) * Math.sqrt(kendallVariance(tieGroups(points.map(({ value }) => value))));
  const slopes = pairwiseSlopes(points).sort((a, b) => a - b);
  if (slopes.length < (points.length * (points.length - 1)) / 2) return null;
  const low = slopes[Math.round((slopes.length - half) / 2) - 1];
  const high = slopes[Math.round((slopes.length + half) / 2)];
  return low === undefined || high === undefined ? null : { level, low: low + 0, high: high + 0 };
}
