import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** A new value for a range, or a new end for what is none: neither could be used. */
const misplaced = ({ targets }: Programme): Issue[] =>
  targets.flatMap(({ comparator, revisions = [] }, i) => {
    const range = comparator === 'range';
    const [fields, takes] = range ? [['value'], 'low, high, deadline'] : [['low', 'high'], 'value, deadline'];
    return revisions.flatMap((revision, k) =>
      fields
        .filter((field) => revision[field as 'value'] !== undefined)
        .map((field) =>
          makeIssue('not-for-kind', ['targets', i, 'revisions', k, field], {
            field,
            tag: 'comparator',
            is: comparator,
            takes,
          }),
        ),
    );
  });

const outOfOrder = (programme: Programme): Issue[] =>
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

/** Later changes that do not stand in the order in which they were made, or change what is not there. */
export const checkRevisions = (programme: Programme): Issue[] => [...outOfOrder(programme), ...misplaced(programme)];
