import type { Answer } from '../answer/answer.ts';
import { evaluateDelivery } from '../delivery/evaluate-delivery.ts';
import type { Commitment } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { followingEnd } from '../time/following-end.ts';

/**
 * Judges a promise without a number. Only a report gives it a state; its nature is a tag. Ongoing work needs a report
 * within the last period: one speaks for its own period and for the next. See `docs/method.md#commitment`.
 */
export function evaluateCommitment(commitment: Commitment, lookup: Lookup): Answer {
  const { id, due, standing, duplicateOf, sources } = commitment;
  return evaluateDelivery({ id, type: 'commitment', due, standing, duplicateOf, sources }, lookup, asPromise);
}

/** What a promise says otherwise than what is done or not. */
function asPromise(answer: Answer, lookup: Lookup): Answer {
  const { because, state } = answer;
  // Without a report nothing is known, due or not.
  if (state === 'not-due' && (because.rule === 'due' || because.rule === 'before-period')) {
    return {
      ...answer,
      state: 'no-data',
      flags: [],
      because: {
        ...because,
        method: 'report',
        rule: 'no-data',
        reason: 'no-report',
        wouldChange: [{ needs: 'report', towards: 'known' }],
      },
    };
  }
  const [report] = because.used;
  if (
    because.rule === 'reported' &&
    state === 'ongoing' &&
    report?.period !== undefined &&
    lookup.asOf > followingEnd(report.period)
  ) {
    return {
      ...answer,
      state: 'no-data',
      flags: ['stale', ...answer.flags.filter((flag) => flag !== 'stale')],
      evidence: { ...answer.evidence, freshness: 'stale' },
      because: {
        ...because,
        rule: 'no-data',
        reason: 'report-too-old',
        wouldChange: [{ needs: 'report', towards: 'known' }],
      },
    };
  }
  return answer;
}
