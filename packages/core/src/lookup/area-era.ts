import type { Area, Indicator } from '../generated/types.ts';
import type { Lookup } from './lookup.ts';

type Known = Pick<Lookup, 'successions' | 'programme'>;

/**
 * The days from which on an area is another than before, oldest first: something was merged into it, or out of it. What
 * becomes one within it leaves it as it was, except for the least of its parts, of which there are then fewer. Values of
 * before and after make no series.
 *
 * @param area undefined for the programme's area
 */
export function areaBreaks(
  area: string | undefined,
  { aggregation }: Pick<Indicator, 'aggregation'>,
  { programme, successions }: Known,
): readonly string[] {
  const merged = [...successions.values()].filter(({ list }) => list === 'areas');
  if (merged.length === 0) return [];
  const parents = new Map((programme.areas ?? []).map(({ id, parent }) => [id, parent]));
  const days = new Set<string>();
  for (const { id, steps } of merged) {
    let from = id;
    for (const step of steps) {
      const [left, joined] = [isWithin(from, area, parents), isWithin(step.id, area, parents)];
      if (left !== joined || (left && aggregation === 'minimum' && from !== area)) days.add(step.date);
      from = step.id;
    }
  }
  return [...days].sort();
}

/** How often an area had become another one by a day: values of one number can be compared. */
export function eraOn(breaks: readonly string[], day: string): number {
  return breaks.filter((date) => date <= day).length;
}

function isWithin(id: string, area: string | undefined, parents: ReadonlyMap<string, Area['parent']>): boolean {
  if (area === undefined) return true;
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = parents.get(at)) {
    if (at === area) return true;
    passed.add(at);
  }
  return false;
}
