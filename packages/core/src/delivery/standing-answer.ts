import type { State } from '../answer/state.ts';
import type { Standing } from '../generated/types.ts';
import { hasDocument, inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Judged } from './finding-answer.ts';

/** What a decision says about an item, in place of a judgement; null where none stands and it is judged as usual. */
export function standingAnswer(standing: Standing | undefined, lookup: Lookup): Judged | null {
  const state = standingState(standing, lookup);
  if (!state) return null;
  return {
    state,
    flags: [],
    evidence: {
      freshness: 'none',
      completeness: 'none',
      sourced: (standing?.sources ?? []).length > 0,
      grade: null,
    },
    because: {
      method: 'standing',
      version: '1',
      rule: 'standing',
      numbers: {},
      dates: { asOf: lookup.asOf, knownAt: lookup.knownAt },
      used: [],
      ignored: [],
      cuts: [],
      caveats: [],
      wouldChange: [{ needs: 'decision', towards: 'known' }],
    },
  };
}

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
