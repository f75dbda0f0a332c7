import type { Action, Commitment, Domain, Note, Programme, Target } from '@onemetre/core';

/** What belongs to what in a programme, built once: the widgets that show the plan read it in plan order. */
export interface PlanTree {
  readonly actionsOf: ReadonlyMap<string, readonly Action[]>;
  readonly targetsOf: ReadonlyMap<string, readonly Target[]>;
  readonly commitmentsOf: ReadonlyMap<string, readonly Commitment[]>;
  readonly notesOf: ReadonlyMap<string, readonly Note[]>;
  readonly domains: readonly Domain[];
}

const push = <T>(map: Map<string, T[]>, key: string, item: T): void => {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
};

const known = new WeakMap<Programme, PlanTree>();

/** The tree of a programme; the same object for the same programme. */
export const planTree = (programme: Programme): PlanTree => {
  const found = known.get(programme);
  if (found) return found;
  const actionsOf = new Map<string, Action[]>();
  const targetsOf = new Map<string, Target[]>();
  const commitmentsOf = new Map<string, Commitment[]>();
  const notesOf = new Map<string, Note[]>();
  const owner = new Map(programme.indicators.map(({ id, item }) => [id, item]));
  for (const action of programme.actions) push(actionsOf, action.domain, action);
  for (const target of programme.targets) {
    const item = owner.get(target.indicator);
    if (item !== undefined) push(targetsOf, item, target);
  }
  for (const commitment of programme.commitments ?? []) push(commitmentsOf, commitment.item, commitment);
  for (const note of programme.notes ?? []) for (const id of note.about) push(notesOf, id, note);
  const made: PlanTree = { actionsOf, targetsOf, commitmentsOf, notesOf, domains: programme.domains };
  known.set(programme, made);
  return made;
};
