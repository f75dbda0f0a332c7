import type { DueRevision } from '../generated/types.ts';

/** The due date as it stood on a day, after the revisions made by then. */
export const currentDue = (
  due: string | null,
  revisions: readonly DueRevision[] | undefined,
  knownAt: string,
): string | null =>
  [...(revisions ?? [])]
    .filter(({ date }) => date <= knownAt)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .reduce<string | null>((_, revision) => revision.due, due);
