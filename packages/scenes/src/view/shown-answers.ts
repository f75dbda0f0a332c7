import type { Answer } from '@onemetre/core';
import type { Scene } from './scene.ts';

/** The answers about what the reader's filter leaves, in plan order; none without a date. Whether verdicts are shown is for the view to ask. */
export const shownAnswers = ({ programme, whole, evaluation }: Scene): readonly Answer[] => {
  const all = evaluation ? [...evaluation.answers.values()] : [];
  if (programme === whole) return all;
  const { targets, milestones, commitments, projects } = programme;
  const kept = new Set(
    [targets, milestones, commitments, projects].flatMap((list) => (list ?? []).map(({ id }) => id)),
  );
  return all.filter(({ id }) => kept.has(id));
};
