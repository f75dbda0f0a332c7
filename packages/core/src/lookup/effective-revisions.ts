import type { Sources } from '../generated/types.ts';
import { hasDocument, inForce } from './in-force.ts';
import type { Known } from './known.ts';

interface Revision {
  readonly date: string;
  readonly sources?: Sources | undefined;
}

/** The revisions that count on a date, oldest first, and those known by then that no document bears out. */
export function effectiveRevisions<T extends Revision>(
  revisions: readonly T[] | undefined,
  lookup: Known,
): { readonly effective: readonly T[]; readonly unproven: readonly T[] } {
  const known = (revisions ?? [])
    .filter((revision) => inForce(revision, lookup))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { effective: known.filter(hasDocument), unproven: known.filter((one) => !hasDocument(one)) };
}
