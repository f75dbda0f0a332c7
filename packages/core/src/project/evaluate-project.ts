import type { Answer } from '../answer/answer.ts';
import { evaluateDelivery } from '../delivery/evaluate-delivery.ts';
import type { Project } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';

/**
 * Judges a key project like a milestone; money spent never counts as delivery. Stages that had ended by then are named
 * and judge nothing.
 */
export function evaluateProject(project: Project, lookup: Lookup): Answer {
  const answer = evaluateDelivery({ ...project, type: 'project' }, lookup);
  const { asOf, knownAt } = lookup;
  const stagesDone = (project.stages ?? []).flatMap(({ id, completed }) =>
    completed !== undefined && lastDay(completed) <= asOf && lastDay(completed) <= knownAt ? [id] : [],
  );
  return stagesDone.length === 0 ? answer : { ...answer, stagesDone };
}
