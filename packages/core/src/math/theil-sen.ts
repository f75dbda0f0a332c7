import { median } from './median.ts';

export interface Point {
  /** Time in years, from any origin. */
  readonly at: number;
  readonly value: number;
}

/** The slopes between all pairs of points at different times, in change per year. */
export function pairwiseSlopes(points: readonly Point[]): number[] {
  return points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (a.at === b.at ? [] : [(b.value - a.value) / (b.at - a.at)])),
  );
}

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points, by calendar time. One wild value does not
 * carry it away.
 *
 * @returns change per year; null with fewer than two points at different times, or beyond the range of numbers
 * @see Sen, P. K. (1968), Journal of the American Statistical Association 63, 1379–1389
 *
 * @example
 * theilSen([{ at: 0, value: 1 }, { at: 1, value: 3 }, { at: 2, value: 5 }]) // => 2
 */
export function theilSen(points: readonly Point[]): number | null {
  const slopes = pairwiseSlopes(points);
  if (slopes.length === 0) return null;
  const slope = median(slopes) + 0;
  return Number.isFinite(slope) ? slope : null;
}
