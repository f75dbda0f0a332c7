import type { DueRevision } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { knownMoves } from './known-moves.ts';

/** The due date as it stood on a day, after the revisions made by then. */
export function currentDue(
  due: string | null,
  revisions: readonly DueRevision[] | undefined,
  lookup: Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>,
): string | null {
  return knownMoves(revisions, lookup).reduce<string | null>((_, revision) => revision.due, due);
}
