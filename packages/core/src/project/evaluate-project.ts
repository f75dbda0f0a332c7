import type { Answer } from '../answer/answer.ts';
import { evaluateDelivery } from '../delivery/evaluate-delivery.ts';
import type { Project } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** Judges a key project like a milestone; money spent never counts as delivery. */
export const evaluateProject = (project: Project, lookup: Lookup): Answer =>
  evaluateDelivery({ ...project, type: 'project' }, lookup);
