import type { Adjusted, Answer } from '../answer/answer.ts';
import { flags as flagOrder } from '../answer/flag.ts';
import type { Standing } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { changedAnswer } from './changed-answer.ts';
import type { Deliverable } from './finding.ts';
import { judgeDeliverable } from './judge-deliverable.ts';
import { knownMoves } from './known-moves.ts';
import { standingAnswer } from './standing-answer.ts';

/**
 * The answer about a milestone or a project: a decision about it first, then whether it is done.
 *
 * @param settle what a kind of item says otherwise, on any day on which it is judged
 */
export function evaluateDelivery(
  item: Deliverable & { readonly standing?: Standing | undefined; readonly duplicateOf?: string | undefined },
  lookup: Lookup,
  settle: (answer: Answer, lookup: Lookup) => Answer = (answer) => answer,
): Answer {
  const moved = knownMoves(item.revisions, lookup);
  const shell = { id: item.id, type: item.type, axis: 'delivery', tallied: item.duplicateOf === undefined } as const;
  const standing = standingAnswer(item.standing, lookup);
  const adjusted = standing ? null : adjustedDate(item, lookup);
  const judged = (then: Lookup): Answer => settle({ ...shell, ...judgeDeliverable(item, then) }, then);
  const answer = {
    ...(standing ? { ...shell, ...standing } : judged(lookup)),
    ...(moved.length === 0 ? {} : { moved }),
  };
  const told = changedAnswer(answer, item, lookup, judged);
  return adjusted
    ? { ...told, adjusted, flags: flagOrder.filter((flag) => flag === 'adjusted' || told.flags.includes(flag)) }
    : told;
}

/** The original date of what a document put off, and the state against it; null where it was not, or was brought forward. */
function adjustedDate(item: Deliverable, lookup: Lookup): Adjusted | null {
  const latest = knownMoves(item.revisions, lookup).pop();
  const document = latest?.sources?.[0]?.document;
  if (!latest || document === undefined || item.due === null || lastDay(latest.due) <= lastDay(item.due)) return null;
  const { state } = judgeDeliverable({ ...item, revisions: [] }, lookup);
  return { deadline: item.due, state, document };
}
