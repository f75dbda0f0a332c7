import type { Point } from '../../math/theil-sen.ts';
import type { TimedValue } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { NotEvaluable } from '../not-evaluable.ts';

export interface OrderedPoints {
  /** Oldest first, at least one, each at its own time. */
  readonly points: readonly Point[];
  readonly notes: readonly MethodNote[];
}

/** A value that is missing is dropped, and said; two values at one time are an error and not a choice. */
export function orderedPoints(
  series: readonly TimedValue[] | undefined,
): OrderedPoints | { readonly reason: NotEvaluable } {
  const all = series ?? [];
  const points = all.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }])).sort((a, b) => a.at - b.at);
  if (points.length === 0) return { reason: 'no-data' };
  if (new Set(points.map(({ at }) => at)).size < points.length) return { reason: 'duplicate-years' };
  return { points, notes: points.length < all.length ? ['missing-values-dropped'] : [] };
}
