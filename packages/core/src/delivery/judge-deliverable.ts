import type { Answer } from '../answer/answer.ts';
import type { Because, Input } from '../answer/because.ts';
import { flags as flagOrder, type Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import type { State } from '../answer/state.ts';
import type { Completion, DueRevision, Report, Sources } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { dayNumber } from '../time/day-number.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { currentDue } from './current-due.ts';
import { knownCompletion } from './known-completion.ts';
import { knownReports } from './known-reports.ts';

/** Something that is done or not: a milestone, a project, a deliverable. */
export interface Deliverable {
  readonly id: string;
  readonly type: Answer['type'];
  readonly due: string | null;
  readonly start?: string | undefined;
  readonly revisions?: readonly Partial<DueRevision>[] | undefined;
  readonly started?: Completion | undefined;
  readonly completed?: Completion | undefined;
  readonly sources?: Sources | undefined;
}

type Judged = Pick<Answer, 'state' | 'flags' | 'evidence' | 'because'>;

interface Finding {
  readonly state: State;
  readonly rule: Because['rule'];
  readonly flags: readonly Flag[];
  readonly reason?: Reason;
  readonly completed?: string;
  readonly daysLate?: number;
  readonly report?: Report;
  readonly sources?: Sources | undefined;
}

const declaredBy = (report: Report | undefined): readonly Flag[] =>
  report && (report.evidence ?? []).length === 0 ? ['declared'] : [];

/** Done: early, late, or at a time that the date is too coarse to tell. */
const doneOn = (date: string, due: string | null, finding: Pick<Finding, 'report' | 'sources'>): Finding => {
  const deadline = due === null ? null : lastDay(due);
  const [from, to] = [firstDay(date), lastDay(date)];
  const straddles = deadline !== null && from <= deadline && to > deadline;
  const timing: readonly Flag[] = straddles
    ? ['timing-unknown']
    : deadline !== null && from > deadline
      ? ['late']
      : due !== null && to < firstDay(due)
        ? ['early']
        : [];
  const exact = from === to && deadline !== null;
  return {
    ...finding,
    state: 'achieved',
    rule: 'done',
    completed: date,
    flags: [...timing, ...declaredBy(finding.report)],
    ...(exact && timing.length > 0
      ? { daysLate: dayNumber(to) - dayNumber(timing[0] === 'early' ? firstDay(due as string) : deadline) }
      : {}),
  };
};

const fromReports = (reports: readonly Report[]): { readonly state: State; readonly report: Report } | null => {
  const report = reports[reports.length - 1];
  if (!report) return null;
  switch (report.claim) {
    case 'started':
    case 'under-way':
      return { state: 'under-way', report };
    case 'recurring':
      return { state: 'ongoing', report };
    case 'stopped':
    case 'cancelled':
      return { state: 'withdrawn', report };
    case 'unfinished':
      return {
        state: reports.some(({ claim }) => claim === 'started' || claim === 'under-way') ? 'under-way' : 'not-started',
        report,
      };
    case 'done':
      return { state: 'achieved', report };
  }
};

const find = (item: Deliverable, due: string | null, reports: readonly Report[], lookup: Lookup): Finding => {
  const { asOf, rules } = lookup;
  const completion = knownCompletion(item.completed, lookup);
  if (completion) return doneOn(completion.date, due, { sources: completion.sources });
  const done = [...reports].reverse().find(({ claim }) => claim === 'done');
  if (done) return doneOn(done.done ?? lastDay(done.period), due, { report: done, sources: done.evidence });

  const deadline = due === null ? null : lastDay(due);
  const reported = fromReports(reports);
  const started = knownCompletion(item.started, lookup);
  const evidence = reported
    ? { report: reported.report, sources: reported.report.evidence }
    : started
      ? { sources: started.sources }
      : {};
  if (reported?.state === 'withdrawn')
    return { ...evidence, state: 'withdrawn', rule: 'reported', flags: declaredBy(reported.report) };
  if (deadline !== null && asOf > deadline) {
    const notDone = reported && lastDay(reported.report.period) >= deadline;
    return notDone
      ? { ...evidence, state: 'missed', rule: 'after-deadline', flags: ['past-due', ...declaredBy(reported.report)] }
      : { ...evidence, state: 'no-data', rule: 'no-data', reason: 'no-report', flags: ['past-due'] };
  }
  const soon: readonly Flag[] =
    deadline !== null && dayNumber(deadline) - dayNumber(asOf) <= rules.dueSoonDays ? ['due-soon'] : [];
  if (reported)
    return { ...evidence, state: reported.state, rule: 'reported', flags: [...soon, ...declaredBy(reported.report)] };
  if (started) return { ...evidence, state: 'under-way', rule: 'due', flags: soon };
  if (due === null) return { state: 'no-data', rule: 'no-data', reason: 'no-report', flags: [] };
  return { state: 'not-due', rule: 'due', flags: soon };
};

/**
 * Judges something that is done or not by its completion, its reports and its dates. Absence of a report is not
 * failure. See `docs/method.md#deliverable`.
 */
export const judgeDeliverable = (item: Deliverable, lookup: Lookup): Judged => {
  const due = currentDue(
    item.due,
    item.revisions?.flatMap((r) => (r.due === undefined ? [] : [r as DueRevision])),
    lookup.knownAt,
  );
  const reports = knownReports(item.id, lookup);
  const finding = find(item, due, reports, lookup);
  const { report } = finding;
  const sourced = (finding.sources ?? []).length > 0;
  const known = report !== undefined || finding.completed !== undefined || finding.state === 'under-way';
  const used: Input[] = [
    ...(report
      ? [
          {
            kind: 'report' as const,
            id: report.id,
            period: report.period,
            ...(report.published === undefined ? {} : { published: report.published }),
          },
        ]
      : []),
    ...(finding.completed !== undefined && !report
      ? [{ kind: 'completion' as const, id: item.id, period: finding.completed }]
      : []),
  ];
  return {
    state: finding.state,
    flags: flagOrder.filter((flag) => finding.flags.includes(flag)),
    evidence: {
      freshness: known ? 'fresh' : 'none',
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
      used,
      ignored: [],
      cuts: [],
      caveats: [],
    },
  };
};
