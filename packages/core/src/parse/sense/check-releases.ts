import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** Releases that do not stand in the order in which they were made. */
export const checkReleases = ({ releases = [] }: Programme): Issue[] =>
  releases.flatMap(({ date }, i) =>
    date < (releases[i - 1]?.date ?? date)
      ? [makeIssue('releases-out-of-order', ['releases', i, 'date'], { date })]
      : [],
  );
