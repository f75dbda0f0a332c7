import type { Point } from '../../math/theil-sen.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { NotEvaluable } from '../not-evaluable.ts';
import { orderedPoints } from './ordered-points.ts';

export interface StartAndLatest {
  readonly points: readonly Point[];
  readonly start: Point;
  readonly latest: Point;
  readonly notes: readonly MethodNote[];
}

/**
 * Where a growth or pace method starts, and the latest value: the baseline with its value where there is one, otherwise
 * the value of the base year, or of the next year that has one. Without a base year the first value starts.
 */
export function startAndLatest(
  { series, baseline, options }: Pick<MethodCase, 'series' | 'baseline' | 'options'>,
  defaultBaseYear?: number,
): StartAndLatest | { readonly reason: NotEvaluable } {
  const known = (series ?? []).filter(({ value }) => value !== null);
  if (known.length === 0) return { reason: 'no-data' };
  const given =
    typeof baseline?.value === 'number' && !(series ?? []).some(({ at }) => at === baseline.at) ? [baseline] : [];
  const ordered = orderedPoints([...(series ?? []), ...given]);
  if ('reason' in ordered) return ordered;
  const { points, notes } = ordered;
  const latest = points[points.length - 1] as Point;
  const baseYear = baseline?.at ?? options?.baseYear ?? defaultBaseYear;
  const start = baseYear === undefined ? points[0] : points.find(({ at }) => at >= baseYear);
  if (start === undefined || (given.length > 0 && known.every(({ at }) => at < start.at)))
    return { reason: 'base-year-after-data' };
  if (typeof baseline?.value === 'number' && start.value !== baseline.value)
    return { reason: 'baseline-contradicts-series' };
  const moved: readonly MethodNote[] = baseYear !== undefined && start.at !== baseYear ? ['base-year-moved'] : [];
  return { points, start, latest, notes: [...notes, ...moved] };
}
