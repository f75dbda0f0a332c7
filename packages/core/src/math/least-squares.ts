import type { Point } from './theil-sen.ts';

/** A straight line through points, and what is needed to say how sure it is. */
export interface StraightLine {
  /** Change per year. */
  readonly slope: number;
  /** Weighted mean of the times, and the line's value there. */
  readonly centre: Point;
  readonly count: number;
  /** Points less the two numbers fitted; 0 with two points, where no interval exists. */
  readonly degreesOfFreedom: number;
  /** Weighted sum of the squared residuals. */
  readonly residualSum: number;
  /** Weighted sum of the squared distances in time from the centre. */
  readonly timeSum: number;
}

/**
 * The straight line with the least (weighted) sum of squared residuals.
 *
 * @param points each with a weight above 0, 1 when absent; times in years, from any origin
 * @returns null with fewer than two points at different times, or when the numbers leave the range
 * @see Draper, N. R. and Smith, H. (1998), Applied Regression Analysis, chapters 1 and 9
 *
 * @example
 * leastSquares([{ at: 2021, value: 70 }, { at: 2022, value: 78 }, { at: 2023, value: 80 }]).slope // => 5
 */
export function leastSquares(
  points: readonly (Point & { readonly weight?: number | undefined })[],
): StraightLine | null {
  const weighted = points.map(({ at, value, weight = 1 }) => ({ at, value, weight }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (point: (typeof weighted)[number]) => number): number =>
    weighted.reduce((sum, point) => sum + point.weight * of(point), 0) / total;
  // From the first point, so that years around 2000 lose no digits.
  const origin = weighted[0]?.at ?? Number.NaN;
  const at = mean((point) => point.at - origin) + origin;
  const value = mean((point) => point.value);
  const timeSum = weighted.reduce((sum, point) => sum + point.weight * (point.at - at) ** 2, 0);
  const product = weighted.reduce((sum, point) => sum + point.weight * (point.at - at) * (point.value - value), 0);
  const slope = product / timeSum + 0;
  const residualSum = weighted.reduce(
    (sum, point) => sum + point.weight * (point.value - value - slope * (point.at - at)) ** 2,
    0,
  );
  if (![slope, value, residualSum, timeSum].every(Number.isFinite)) return null;
  const count = weighted.length;
  return { slope, centre: { at, value: value + 0 }, count, degreesOfFreedom: count - 2, residualSum, timeSum };
}
