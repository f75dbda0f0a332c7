import type { Programme } from '@onemetre/core';

/** Where an item stands in its plan: the nearest action and domain, by their ids. */
export interface ItemPlace {
  readonly domain?: string | undefined;
  readonly action?: string | undefined;
}

/**
 * The action and the domain that an item belongs to; neither where it belongs to the programme as a whole.
 *
 * @param id of an indicator, a target, a commitment, a milestone, a project, an action or a domain
 *
 * @example
 * placeOf(programme, programme.domains[0].id) // => { domain: programme.domains[0].id }
 */
export function placeOf(programme: Programme, id: string): ItemPlace {
  let places = known.get(programme);
  if (places === undefined) {
    places = placesOf(programme);
    known.set(programme, places);
  }
  return places.get(id) ?? {};
}

const known = new WeakMap<Programme, ReadonlyMap<string, ItemPlace>>();

function placesOf(programme: Programme): ReadonlyMap<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  const stand = (id: string, above: string | undefined): void => {
    places.set(id, (above === undefined ? undefined : places.get(above)) ?? {});
  };
  for (const { id } of programme.domains) places.set(id, { domain: id });
  for (const { id, domain } of programme.actions) places.set(id, { domain, action: id });
  for (const list of [programme.indicators, programme.commitments, programme.milestones, programme.projects])
    for (const { id, item } of list ?? []) stand(id, item);
  for (const { id, indicator } of programme.targets) stand(id, indicator);
  return places;
}
