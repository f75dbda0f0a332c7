import type { DueRevision } from '../generated/types.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** The changes of a due date that had been made, by a document, and were known by then, oldest first. */
export function knownMoves(
  revisions: readonly DueRevision[] | undefined,
  lookup: Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>,
): DueRevision[] {
  return [...effectiveRevisions(revisions, lookup).effective];
}
