import type { Answer } from '../answer/answer.ts';
import type { Standing } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Deliverable } from './finding.ts';
import { judgeDeliverable } from './judge-deliverable.ts';
import { knownMoves } from './known-moves.ts';
import { standingAnswer } from './standing-answer.ts';

/** The answer about a milestone or a project: a decision about it first, then whether it is done. */
export const evaluateDelivery = (
  item: Deliverable & { readonly standing?: Standing | undefined; readonly duplicateOf?: string | undefined },
  lookup: Lookup,
): Answer => {
  const moved = knownMoves(item.revisions, lookup);
  return {
    id: item.id,
    type: item.type,
    axis: 'delivery',
    tallied: item.duplicateOf === undefined,
    ...(standingAnswer(item.standing, lookup) ?? judgeDeliverable(item, lookup)),
    ...(moved.length === 0 ? {} : { moved }),
  };
};
