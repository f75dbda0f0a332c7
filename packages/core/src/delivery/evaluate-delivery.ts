import type { Answer } from '../answer/answer.ts';
import type { Standing } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { judgeDeliverable } from './judge-deliverable.ts';
import type { Deliverable } from './finding.ts';
import { standingState } from './standing-state.ts';

/** The answer about a milestone or a project: a decision about it first, then whether it is done. */
export const evaluateDelivery = (
  item: Deliverable & { readonly standing?: Standing | undefined },
  lookup: Lookup,
): Answer => {
  const shell = { id: item.id, type: item.type, axis: 'delivery', tallied: true } as const;
  const standing = standingState(item.standing, lookup);
  if (!standing) return { ...shell, ...judgeDeliverable(item, lookup) };
  return {
    ...shell,
    state: standing,
    flags: [],
    evidence: {
      freshness: 'none',
      completeness: 'none',
      sourced: (item.standing?.sources ?? []).length > 0,
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
    },
  };
};
