import type { Answer } from '../answer/answer.ts';
import type { IgnoredInput, Input } from '../answer/because.ts';
import { flags as flagOrder } from '../answer/flag.ts';
import type { Report } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { currentDue } from './current-due.ts';
import { deliveryChanges } from './delivery-changes.ts';
import { findState } from './find-state.ts';
import type { Deliverable, Finding } from './finding.ts';
import { knownReports } from './known-reports.ts';

type Judged = Pick<Answer, 'state' | 'flags' | 'evidence' | 'because'>;

const reportInput = ({ id, period, published }: Report): Input => ({
  kind: 'report',
  id,
  period,
  ...(published === undefined ? {} : { published }),
});

const recordInput = (id: string, { date, published }: NonNullable<Finding['record']>): Input => ({
  kind: 'completion',
  id,
  period: date,
  ...(published === undefined ? {} : { published }),
});

/**
 * Judges something that is done or not by its completion, its reports and its dates. Absence of a report is not
 * failure. See `docs/method.md#deliverable`.
 */
export const judgeDeliverable = (item: Deliverable, lookup: Lookup): Judged => {
  const due = currentDue(item.due, item.revisions, lookup);
  const reports = knownReports(item.id, lookup);
  const finding = findState(item, due, reports, lookup);
  const { report, record } = finding;
  const known = report !== undefined || record !== undefined;
  const sources = report ? report.evidence : record?.sources;
  const sourced = (sources ?? []).length > 0;
  const dated = knownFrom({ published: report?.published ?? record?.published, sources }, lookup) !== null;
  const ignored = reports
    .filter((other) => other !== report)
    .map((other): IgnoredInput => ({
      ...reportInput(other),
      reason: report || record ? 'superseded' : 'report-too-old',
    }));
  return {
    state: finding.state,
    flags: flagOrder.filter((flag) => finding.flags.includes(flag)),
    evidence: {
      freshness: known ? (finding.flags.includes('stale') ? 'stale' : 'fresh') : 'none',
      completeness: known ? 'complete' : 'none',
      sourced,
      grade: known ? (sourced ? 'original' : 'declared') : null,
    },
    because: {
      method: report ? 'report' : 'deliverable',
      version: '1',
      rule: finding.rule,
      ...(finding.reason === undefined ? {} : { reason: finding.reason }),
      numbers: finding.daysLate === undefined ? {} : { daysLate: finding.daysLate },
      dates: {
        asOf: lookup.asOf,
        knownAt: lookup.knownAt,
        ...(item.start === undefined ? {} : { start: firstDay(item.start) }),
        ...(due === null ? {} : { deadline: lastDay(due) }),
        ...(finding.completed === undefined ? {} : { completed: finding.completed }),
      },
      used: [...(report ? [reportInput(report)] : []), ...(record ? [recordInput(item.id, record)] : [])],
      ignored,
      cuts: [],
      caveats: known && !dated ? ['publication-date-unknown'] : [],
      wouldChange: deliveryChanges(finding, due === null ? null : lastDay(due), lookup.asOf),
    },
  };
};
