import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** A public file holds nothing that was not approved for release. */
export const checkRelease = (programme: Programme): Issue[] => {
  if (programme.release !== 'public') return [];
  const held = (list: 'observations' | 'reports'): Issue[] =>
    (programme[list] ?? []).flatMap(({ state }, i) => (state === undefined || state === 'approved' ? [] : [makeIssue('draft-in-public', [list, i, 'state'], { state })]));
  return [...held('observations'), ...held('reports')];
};
