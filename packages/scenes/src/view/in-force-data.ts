import type { Scene } from './scene.ts';
import type { RowData } from './view-parts.ts';

/**
 * What a target asks for by now, where it was changed after the plan: its numbers and its date, when it was changed, and
 * the documents that say so. For programs, beside what the plan first asked; empty where nothing was changed.
 */
export const inForceData = (id: string | undefined, { answerOf }: Pick<Scene, 'answerOf'>): Partial<RowData> => {
  const course = id === undefined ? undefined : answerOf(id)?.course;
  if (course?.original === undefined) return {};
  const { target, revisions } = course;
  const documents = revisions.flatMap(({ sources = [] }) => sources.map(({ document }) => document));
  return {
    targetInForce: target.value ?? target.low,
    targetInForceHigh: target.high,
    deadlineInForce: target.deadline ?? undefined,
    changed: revisions.map(({ date }) => date).join(' '),
    changedBy: [...new Set(documents)].join(' '),
  };
};
