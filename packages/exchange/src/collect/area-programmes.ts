import type { Programme } from '@onemetre/core';

/**
 * The plan as each of its areas sees it, by the id of the area: with its own targets and those for the whole, and only its
 * own values. An area that is made up of others gets none: its parts fill it in.
 *
 * @returns an empty map where the plan names no area
 */
export function areaProgrammes(programme: Programme): ReadonlyMap<string, Programme> {
  const { areas = [], targets, observations = [] } = programme;
  const wholes = new Set(areas.map(({ parent }) => parent));
  return new Map(
    areas
      .filter(({ id }) => !wholes.has(id))
      .map(({ id }) => [
        id,
        {
          ...programme,
          targets: targets.filter(({ area }) => area === undefined || area === id),
          observations: observations.filter(({ area }) => area === id),
          reports: [],
          remarks: [],
          corrections: [],
        },
      ]),
  );
}
