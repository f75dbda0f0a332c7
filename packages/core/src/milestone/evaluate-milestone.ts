import type { Answer } from '../answer/answer.ts';
import { evaluateDelivery } from '../delivery/evaluate-delivery.ts';
import type { Milestone } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** Judges a milestone: done (early, late), under way, not due, missed on evidence, or unknown. */
export function evaluateMilestone(milestone: Milestone, lookup: Lookup): Answer {
  return evaluateDelivery({ ...milestone, type: 'milestone' }, lookup);
}
