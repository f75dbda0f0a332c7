import type { State } from '../answer/state.ts';
import type { Standing } from '../generated/types.ts';
import { hasDocument, inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** The state that a decision gives an item, once the decision was in force and known; null when it is judged as usual. What
 * is withdrawn needs a document that says so. */
export function standingState(
  standing: Standing | undefined,
  lookup: Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>,
): State | null {
  return standing && inForce(standing, lookup) && (standing.status !== 'withdrawn' || hasDocument(standing))
    ? standing.status
    : null;
}
