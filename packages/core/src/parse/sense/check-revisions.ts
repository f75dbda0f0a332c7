import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** Later changes that do not stand in the order in which they were made. */
export const checkRevisions = (programme: Programme): Issue[] =>
  (['targets', 'milestones', 'projects'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ revisions }, i) => {
      const dates: readonly string[] = (revisions ?? []).map(({ date }) => date);
      return dates.flatMap((date, k) =>
        date < (dates[k - 1] ?? date)
          ? [makeIssue('revisions-out-of-order', [list, i, 'revisions', k, 'date'], { date })]
          : [],
      );
    }),
  );
