import type { Point } from '../math/theil-sen.ts';

/**
 * The smallest and the largest change per year between any two points.
 *
 * @returns null with fewer than two points at different times
 *
 * @example
 * paceRange([{ at: 0, value: 1 }, { at: 1, value: 4 }, { at: 2, value: 5 }]) // => { low: 1, high: 3 }
 */
export function paceRange(points: readonly Point[]): { readonly low: number; readonly high: number } | null {
  const paces = points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (a.at === b.at ? [] : [(b.value - a.value) / (b.at - a.at)])),
  );
  return paces.length === 0 ? null : { low: Math.min(...paces) + 0, high: Math.max(...paces) + 0 };
}
