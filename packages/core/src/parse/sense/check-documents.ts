import type { Programme, Sources } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** Changes that count for nothing because no document says so: revisions, and decisions to withdraw, and units and areas said to be succeeded. */
export function checkDocuments(programme: Programme): Issue[] {
  return [
    ...(['targets', 'milestones', 'projects'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ revisions }, i) =>
        [...(revisions ?? [])].flatMap((revision, k) =>
          isBare(revision)
            ? [makeIssue('change-without-document', [list, i, 'revisions', k], { date: revision.date })]
            : [],
        ),
      ),
    ),
    ...(['targets', 'milestones', 'projects', 'commitments'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ standing }, i) =>
        standing?.status === 'withdrawn' && isBare(standing)
          ? [makeIssue('change-without-document', [list, i, 'standing'], { date: standing.date ?? '—' })]
          : [],
      ),
    ),
    ...(['parties', 'areas'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ succeededBy }, i) =>
        succeededBy && isBare(succeededBy)
          ? [makeIssue('change-without-document', [list, i, 'succeededBy'], { date: succeededBy.date })]
          : [],
      ),
    ),
  ];
}

function isBare({ sources }: { readonly sources?: Sources | undefined }): boolean {
  return (sources ?? []).length === 0;
}
