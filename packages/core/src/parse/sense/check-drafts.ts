import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** A public file holds nothing that was not approved for release. */
export const checkDrafts = (programme: Programme): Issue[] => {
  if (programme.release !== 'public') return [];
  return (['observations', 'reports'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ state = 'approved' }, i) =>
      state === 'approved' ? [] : [makeIssue('draft-in-public', [list, i, 'state'], { state })],
    ),
  );
};
