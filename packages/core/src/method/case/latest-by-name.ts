import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { NotEvaluable } from '../not-evaluable.ts';
import { orderedPoints } from './ordered-points.ts';

/** The latest value of each named series; null for a series without one. */
export function latestByName({
  named = {},
}: Pick<MethodCase, 'named'>):
  | { readonly values: Readonly<Record<string, number | null>>; readonly notes: readonly MethodNote[] }
  | { readonly reason: NotEvaluable } {
  const values = new Map<string, number | null>();
  const notes: MethodNote[] = [];
  for (const [name, series] of Object.entries(named)) {
    const ordered = orderedPoints(series);
    if ('reason' in ordered) {
      if (ordered.reason !== 'no-data') return ordered;
      values.set(name, null);
    } else {
      values.set(name, ordered.points[ordered.points.length - 1]?.value ?? null);
      notes.push(...ordered.notes);
    }
  }
  return { values: Object.fromEntries(values), notes };
}
