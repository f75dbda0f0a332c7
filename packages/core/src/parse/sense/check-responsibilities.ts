import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** The same unit named twice for the same item. */
export const checkResponsibilities = (programme: Programme): Issue[] => {
  const seen = new Set<string>();
  return programme.responsibilities.flatMap(({ item, party }, i) => {
    const key = `${item} ${party}`;
    if (seen.has(key)) return [makeIssue('repeated-responsibility', ['responsibilities', i], { party, item })];
    seen.add(key);
    return [];
  });
};
