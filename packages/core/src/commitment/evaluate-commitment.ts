import type { Answer } from '../answer/answer.ts';
import { evaluateDelivery } from '../delivery/evaluate-delivery.ts';
import { knownReports } from '../delivery/known-reports.ts';
import type { Commitment, Report } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { dayNumber } from '../time/day-number.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';

/** A report of ongoing work speaks for its own period and the next one, not for ever. */
const isOld = (report: Report, asOf: string): boolean => {
  const length = dayNumber(lastDay(report.period)) - dayNumber(firstDay(report.period)) + 1;
  return dayNumber(asOf) - dayNumber(lastDay(report.period)) > length;
};

/**
 * Judges a promise without a number. Only a report gives it a state; its nature is a tag. Ongoing work needs a report
 * within the last period. See `docs/method.md#commitment`.
 */
export const evaluateCommitment = (commitment: Commitment, lookup: Lookup): Answer => {
  const { id, due, standing, sources } = commitment;
  const answer = evaluateDelivery({ id, type: 'commitment', due, standing, sources }, lookup);
  const reports = knownReports(id, lookup);
  const latest = reports[reports.length - 1];
  // Without a report nothing is known, due or not.
  if (answer.state === 'not-due') {
    return {
      ...answer,
      state: 'no-data',
      flags: [],
      because: { ...answer.because, method: 'report', rule: 'no-data', reason: 'no-report' },
    };
  }
  if (answer.state === 'ongoing' && latest && isOld(latest, lookup.asOf)) {
    return {
      ...answer,
      state: 'no-data',
      flags: ['stale', ...answer.flags],
      evidence: { ...answer.evidence, freshness: 'stale' },
      because: { ...answer.because, rule: 'no-data', reason: 'report-too-old' },
    };
  }
  return answer;
};
