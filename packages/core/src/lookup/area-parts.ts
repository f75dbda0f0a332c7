import { childAreas } from '../area/child-areas.ts';
import type { Area } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';
import type { Lookup } from './lookup.ts';

type Known = Pick<Lookup, 'successions'> & { readonly programme: Pick<Lookup['programme'], 'areas'> };

/**
 * The areas that make up another on a day, in the order of the file: those directly below it, an area merged into another
 * of them up to the day before, one formed later from its day on, and the parts of an area that was merged into it. An area
 * merged into one elsewhere stays a part: its value is missing, and no total passes for whole without it.
 *
 * @param parent the area above; undefined for the programme's area
 */
export function areaParts(parent: string | undefined, day: string, known: Known): readonly Area[] {
  const areas = known.programme.areas ?? [];
  const below = childAreas(areas, parent);
  const isThere = ({ from }: Area): boolean => from === undefined || lastDay(from) <= day;
  if (known.successions.size === 0) return below.filter(isThere);
  const above = parent ?? below[0]?.parent;
  const parts = areas.filter((area) =>
    area.parent === undefined ? above === undefined : standsFor(area.parent, day, known) === above,
  );
  const ids = new Set(parts.map(({ id }) => id));
  return parts.filter((area) => {
    const now = standsFor(area.id, day, known);
    return isThere(area) && (now === area.id || !ids.has(now));
  });
}

/** The areas that make up another on any day. */
export function everyAreaPart(parent: string | undefined, known: Known): readonly Area[] {
  const areas = known.programme.areas ?? [];
  const below = childAreas(areas, parent);
  const above = parent ?? below[0]?.parent;
  if (above === undefined || known.successions.size === 0) return below;
  const inIts = (id: string): boolean =>
    id === above || (known.successions.get(id)?.steps ?? []).some((step) => step.id === above);
  return areas.filter((area) => area.parent !== undefined && inIts(area.parent));
}

/** What stands in the place of an area on a day: itself, or the end of the chain that far. */
function standsFor(id: string, day: string, { successions }: Known): string {
  const steps = (successions.get(id)?.steps ?? []).filter(({ date }) => date <= day);
  return steps[steps.length - 1]?.id ?? id;
}
