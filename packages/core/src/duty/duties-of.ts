import type { Duty, Programme } from '../generated/types.ts';
import { ownersOf } from './owners-of.ts';

/** A unit's duty as it bears on one leaf, with the item at which the source states it. */
export interface LeafDuty {
  readonly party: string;
  readonly duty: Duty;
  /** The leaf itself, its indicator, or the action or domain above it. */
  readonly item: string;
}

/** For the id of a leaf, an indicator, an action or a domain, the duties that bear on it. */
export type DutiesOf = (leaf: string) => readonly LeafDuty[];

/**
 * Finds the duties that bear on a leaf: those stated for the leaf itself first, then for what stands above it, each in
 * the order of the source. A unit that has the same duty at several levels is named once, where it is stated nearest.
 * A duty by division of work stays one: it never turns into lead.
 *
 * @example
 * dutiesOf(programme)('nothing') // => []
 */
export function dutiesOf(programme: Programme): DutiesOf {
  const owners = ownersOf(programme);
  const stated = new Map<string, LeafDuty[]>();
  for (const { party, duty, item } of programme.responsibilities) {
    const known = stated.get(item);
    if (known) known.push({ party, duty, item });
    else stated.set(item, [{ party, duty, item }]);
  }
  const above = new Map<string, readonly string[]>();
  for (const { id, item } of programme.indicators) above.set(id, [id, ...owners(item)]);
  for (const { id, indicator } of programme.targets) above.set(id, [id, ...(above.get(indicator) ?? [indicator])]);
  for (const list of [programme.milestones, programme.projects, programme.commitments])
    for (const { id, item } of list ?? []) above.set(id, [id, ...owners(item)]);
  // Leaves below the same statements share one list: a thousand of them under a thousand units would make a million.
  const shared = new Map<string, readonly LeafDuty[]>();
  return (leaf) => {
    const items = (above.get(leaf) ?? owners(leaf)).filter((item) => stated.has(item));
    const place = items.join(' ');
    const found = shared.get(place) ?? nearestOf(items.flatMap((item) => stated.get(item) ?? []));
    shared.set(place, found);
    return found;
  };
}

/** Each duty of a unit once, where it stands first. */
function nearestOf(duties: readonly LeafDuty[]): LeafDuty[] {
  const seen = new Set<string>();
  return duties.filter(({ party, duty }) => {
    const key = `${duty} ${party}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
