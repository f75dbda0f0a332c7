import type { Programme, Text } from '@onemetre/core';

/** Something in the plan: what it belongs to, what it is called, and who answers for it. */
export interface PlanNode {
  readonly parent: string | undefined;
  readonly texts: readonly (Text | string | undefined)[];
  readonly parties?: readonly string[] | undefined;
}

const known = new WeakMap<Programme, ReadonlyMap<string, PlanNode>>();

/** Everything in a plan that belongs to an action or a domain, by id; the same map for the same programme. */
export const planNodes = (programme: Programme): ReadonlyMap<string, PlanNode> => {
  const found = known.get(programme);
  if (found) return found;
  const made = new Map<string, PlanNode>();
  for (const { id, parent, number, title, summary } of programme.domains)
    made.set(id, { parent, texts: [number, title, summary] });
  for (const { id, parent, domain, number, title, summary } of programme.actions)
    made.set(id, { parent: parent ?? domain, texts: [number, title, summary] });
  for (const { id, item, title, summary } of programme.indicators)
    made.set(id, { parent: item, texts: [title, summary] });
  for (const { id, indicator, quantity } of programme.targets) made.set(id, { parent: indicator, texts: [quantity] });
  for (const { id, item, title } of programme.commitments ?? []) made.set(id, { parent: item, texts: [title] });
  for (const { id, item, title } of programme.milestones ?? []) made.set(id, { parent: item, texts: [title] });
  for (const { id, item, title, place } of programme.projects ?? [])
    made.set(id, { parent: item, texts: [title, place] });
  for (const { id, item, title, number } of programme.policies ?? [])
    made.set(id, { parent: item, texts: [title, number] });
  for (const { id, item, title, detail, type, parties } of programme.entries ?? [])
    made.set(id, { parent: item, texts: [title, detail, type], parties });
  known.set(programme, made);
  return made;
};
