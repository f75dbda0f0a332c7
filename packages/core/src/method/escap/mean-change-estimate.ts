import type { Point } from '../../math/theil-sen.ts';
import type { ShareScale } from './share-scale.ts';

/**
 * A value at another time, stepped from the last point with the mean yearly change between neighbouring points. Where
 * that change does not exist, because a share stands at 0 or at its whole, the last value is kept.
 *
 * @param points oldest first, at least one
 * @see UNICEF Middle East and North Africa, spalmas/SDG-MENARO 03_progress_assessment
 *
 * @example
 * const straight = { to: (value) => value, back: (value) => value };
 * meanChangeEstimate([{ at: 2012, value: 10 }, { at: 2014, value: 14 }, { at: 2015, value: 20 }], 2017, straight).value // => 28
 */
export function meanChangeEstimate(
  points: readonly Point[],
  at: number,
  { to, back }: ShareScale,
): { readonly value: number; readonly kept: boolean } {
  const last = points[points.length - 1] as Point;
  const rates = points.slice(1).map((point, i) => {
    const before = points[i] as Point;
    const [from, until] = [to(before.value), to(point.value)];
    return from === null || until === null ? null : (until - from) / (point.at - before.at);
  });
  const known = rates.filter((rate) => rate !== null);
  const end = to(last.value);
  if (known.length === 0 || known.length < rates.length || end === null) return { value: last.value, kept: true };
  const mean = known.reduce((sum, rate) => sum + rate / known.length, 0);
  return { value: back(end + mean * (at - last.at)), kept: false };
}
