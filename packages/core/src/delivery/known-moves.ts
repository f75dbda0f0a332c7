import type { DueRevision } from '../generated/types.ts';
import { inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** The changes of a due date that had been made and were known by then, oldest first. */
export const knownMoves = (
  revisions: readonly DueRevision[] | undefined,
  lookup: Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>,
): readonly DueRevision[] =>
  [...(revisions ?? [])]
    .filter((revision) => inForce(revision, lookup))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
