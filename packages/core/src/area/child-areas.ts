import type { Area } from '../generated/types.ts';
import { groupBy } from '../math/group-by.ts';

/** Every area asks what lies below it. */
const known = new WeakMap<readonly Area[], ReadonlyMap<string, readonly Area[]>>();

/**
 * The areas directly below one, in the order of the file. A single area at the top of the tree stands for the whole
 * programme area, so that the areas below it are asked.
 *
 * @param parent the area above; undefined for the programme's area
 *
 * @example
 * childAreas([{ id: 'town', title: { en: 'Town' }, kind: 'town' }, { id: 'b', title: { en: 'B' }, kind: 'town' }], undefined).length // => 2
 */
export function childAreas(areas: readonly Area[], parent: string | undefined): readonly Area[] {
  const found = known.get(areas) ?? groupBy(areas, ({ parent: above }) => above ?? '');
  known.set(areas, found);
  const below = found.get(parent ?? '') ?? [];
  const [only] = below;
  return parent === undefined && only && below.length === 1 ? (found.get(only.id) ?? []) : below;
}
