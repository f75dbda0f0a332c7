import type { DueRevision } from '../generated/types.ts';
import { inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** The due date as it stood on a day, after the revisions made by then. */
export const currentDue = (
  due: string | null,
  revisions: readonly DueRevision[] | undefined,
  lookup: Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>,
): string | null =>
  [...(revisions ?? [])]
    .filter((revision) => inForce(revision, lookup))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .reduce<string | null>((_, revision) => revision.due, due);
