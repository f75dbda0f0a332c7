import { leastSquares } from '../../math/least-squares.ts';
import type { Point } from '../../math/theil-sen.ts';
import { valueOnLine } from '../../math/value-on-line.ts';
import type { ShareScale } from './share-scale.ts';

/**
 * The value at a later time by time-weighted regression: the point at t weighs (T − t₁) ÷ (T − t), so that later years
 * count more. Where the line does not exist, the last value is kept.
 *
 * @param points oldest first, at least one, all before the time asked for
 * @see Bidarbakht Nia, A. (2017), Tracking progress towards the SDGs, ESCAP working papers SD/WP/04 and 05
 *
 * @example
 * const straight = { to: (value) => value, back: (value) => value };
 * weightedProjection([{ at: 2015, value: 10 }, { at: 2020, value: 20 }], 2030, straight).value // => 40
 */
export function weightedProjection(
  points: readonly Point[],
  at: number,
  { to, back }: ShareScale,
): { readonly value: number; readonly kept: boolean } {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  const scaled = points.map((point) => ({
    at: point.at,
    value: to(point.value) ?? Number.NaN,
    weight: (at - first.at) / (at - point.at),
  }));
  const line = leastSquares(scaled);
  return line === null ? { value: last.value, kept: true } : { value: back(valueOnLine(line, at)), kept: false };
}
