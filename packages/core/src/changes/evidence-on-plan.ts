import type { Completion, Programme } from '../generated/types.ts';

/**
 * The evidence of one file (values, reports, completions, documents) on the plan of another: what would be said had
 * nothing been decided in between.
 */
export function evidenceOnPlan(plan: Programme, evidence: Programme): Programme {
  const documents = new Map([...plan.documents, ...evidence.documents].map((document) => [document.id, document]));
  return {
    ...plan,
    documents: [...documents.values()],
    observations: evidence.observations ?? [],
    reports: evidence.reports ?? [],
    targets: withEvidence(plan.targets, evidence.targets),
    milestones: withEvidence(plan.milestones ?? [], evidence.milestones ?? []),
    projects: withEvidence(plan.projects ?? [], evidence.projects ?? []),
  };
}

interface Done {
  readonly id: string;
  readonly started?: Completion | undefined;
  readonly completed?: Completion | undefined;
}

/** The items of one list with the evidence of another, by id. */
function withEvidence<T extends Done>(items: readonly T[], from: readonly Done[]): T[] {
  const others = new Map(from.map((item) => [item.id, item]));
  return items.map(({ started, completed, ...rest }) => {
    const other = others.get(rest.id) ?? { id: rest.id, started, completed };
    return {
      ...rest,
      ...(other.started === undefined ? {} : { started: other.started }),
      ...(other.completed === undefined ? {} : { completed: other.completed }),
    } as unknown as T;
  });
}
