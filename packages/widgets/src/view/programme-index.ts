import type {
  Document,
  Figure,
  Indicator,
  Observation,
  Party,
  Programme,
  Responsibility,
  Target,
} from '@onemetre/core';

/** Everything a view looks up by id, built once for each programme. */
export interface ProgrammeIndex {
  readonly documents: ReadonlyMap<string, Document>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly observationsOf: ReadonlyMap<string, readonly Observation[]>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly responsibilitiesOf: ReadonlyMap<string, readonly Responsibility[]>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly targetsOf: ReadonlyMap<string, readonly Target[]>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[] = []): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const groupBy = <T>(items: readonly T[] = [], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const known = new WeakMap<Programme, ProgrammeIndex>();

/** The index of a programme; the same object for the same programme. */
export const programmeIndex = (programme: Programme): ProgrammeIndex => {
  const found = known.get(programme);
  if (found) return found;
  const made: ProgrammeIndex = {
    documents: byId(programme.documents),
    figures: byId(programme.figures),
    indicators: byId(programme.indicators),
    observations: byId(programme.observations),
    observationsOf: groupBy(programme.observations, ({ indicator }) => indicator),
    parties: byId(programme.parties),
    responsibilitiesOf: groupBy(programme.responsibilities, ({ item }) => item),
    targets: byId(programme.targets),
    targetsOf: groupBy(programme.targets, ({ indicator }) => indicator),
  };
  known.set(programme, made);
  return made;
};
