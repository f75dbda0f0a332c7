import type { Programme, Sources } from '@onemetre/core';

interface Sourced {
  readonly id: string;
  readonly sources?: Sources | undefined;
}

const known = new WeakMap<Programme, ReadonlyMap<string, readonly string[]>>();

const collect = (programme: Programme): ReadonlyMap<string, readonly string[]> => {
  const borne = new Map<string, Set<string>>();
  const note = (sources: Sources | undefined, id: string): void => {
    for (const { document, readIn } of sources ?? [])
      for (const name of readIn === undefined ? [document] : [document, readIn])
        borne.set(name, (borne.get(name) ?? new Set()).add(id));
  };
  const lists: readonly (readonly Sourced[] | undefined)[] = [
    programme.domains,
    programme.actions,
    programme.indicators,
    programme.targets,
    programme.commitments,
    programme.figures,
    programme.milestones,
    programme.projects,
    programme.policies,
    programme.entries,
    programme.parties,
  ];
  for (const list of lists) for (const { id, sources } of list ?? []) note(sources, id);
  for (const list of [programme.parties, programme.areas])
    for (const { id, succeededBy } of list ?? []) note(succeededBy?.sources, id);
  for (const { indicator, sources } of programme.observations ?? []) note(sources, indicator);
  for (const { item, evidence } of programme.reports ?? []) note(evidence, item);
  for (const { item, sources } of programme.responsibilities) note(sources, item);
  for (const list of [programme.milestones, programme.projects])
    for (const { id, started, completed, revisions } of list ?? [])
      for (const part of [started, completed, ...(revisions ?? [])]) note(part?.sources, id);
  for (const { id, statements } of programme.policies ?? []) for (const { sources } of statements) note(sources, id);
  return new Map([...borne].map(([document, ids]) => [document, [...ids]]));
};

/** The ids of the items that a document bears, each once, in the order of the lists; a value counts for its indicator. */
export const borneBy = (document: string, programme: Programme): readonly string[] => {
  const made = known.get(programme) ?? collect(programme);
  known.set(programme, made);
  return made.get(document) ?? [];
};
