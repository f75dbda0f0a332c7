import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** The same unit named twice for the same item. */
export const checkResponsibilities = ({ responsibilities }: Programme): Issue[] => {
  const seen = new Map<string, number>();
  return responsibilities.flatMap(({ item, party }, i) => {
    const key = `${item} ${party}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    return first === undefined
      ? []
      : [
          makeIssue('repeated-responsibility', ['responsibilities', i], {
            party,
            item,
            other: `responsibilities[${first}]`,
          }),
        ];
  });
};
