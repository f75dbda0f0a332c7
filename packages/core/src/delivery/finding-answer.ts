import type { Answer } from '../answer/answer.ts';
import type { Because, Dates, IgnoredInput, Input, NumbersTaken } from '../answer/because.ts';
import { flags as flagOrder } from '../answer/flag.ts';
import type { Report } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import type { Deliverable, Finding } from './finding.ts';
import { reportInput } from './report-input.ts';
import { type WeighedReports, weighReports } from './weigh-reports.ts';
import { needOf, type WouldChange } from '../answer/would-change.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';

/** The parts of an answer that judging decides. */
export type Judged = Pick<Answer, 'state' | 'flags' | 'evidence' | 'because'>;

/**
 * The claim that is shown beside a state: the latest that no lead outranks, where it is not what the state rests on, or
 * says when its unit expects to be done.
 */
export function shownClaim(known: readonly Report[], { aside }: WeighedReports, rests?: Report): Because['claim'] {
  const outranked = new Set(aside.filter(({ reason }) => reason === 'superseded-by-lead').map(({ report }) => report));
  const latest = known.filter((report) => !outranked.has(report)).pop();
  if (!latest || (latest === rests && latest.expected === undefined)) return undefined;
  return { report: latest.id, ...(latest.expected === undefined ? {} : { expected: latest.expected }) };
}

/** Reports that are shown and decide nothing, with the reason. */
export function reportsAside({ aside }: WeighedReports): readonly IgnoredInput[] {
  return aside.map(({ report, reason }) => ({ ...reportInput(report), reason }));
}

/** What values say beside a claim. */
export interface Beside {
  readonly numbers?: NumbersTaken<Finding['rule']>;
  readonly dates?: Pick<Dates, 'reference' | 'period' | 'baseline' | 'start'>;
}

/** The answer that a finding makes. */
export function findingAnswer(
  finding: Finding,
  item: Pick<Deliverable, 'id' | 'start'>,
  due: string | null,
  known: readonly Report[],
  lookup: Lookup,
  beside: Beside = {},
): Judged {
  const { report, record } = finding;
  const weighed = weighReports(item.id, known, lookup);
  const rests = report !== undefined || record !== undefined;
  const sources = report ? report.evidence : record?.sources;
  const sourced = (sources ?? []).length > 0;
  const dated = knownFrom({ published: report?.published ?? record?.published, sources }, lookup) !== null;
  const claim = shownClaim(known, weighed, report);
  const others = weighed.counted
    .filter((other) => other !== report)
    .map((other): IgnoredInput => ({
      ...reportInput(other),
      reason: rests ? 'superseded' : 'report-too-old',
    }));
  const reason = finding.reason === undefined ? {} : { reason: finding.reason };
  const dates = {
    asOf: lookup.asOf,
    knownAt: lookup.knownAt,
    ...(item.start === undefined ? {} : { start: firstDay(item.start) }),
    ...(due === null ? {} : { deadline: lastDay(due) }),
  };
  return {
    state: finding.state,
    flags: flagOrder.filter((flag) => finding.flags.includes(flag)),
    evidence: {
      freshness: rests ? (finding.flags.includes('stale') ? 'stale' : 'fresh') : 'none',
      completeness: rests ? 'complete' : 'none',
      sourced,
      grade: rests ? (sourced ? 'original' : 'declared') : null,
    },
    because: {
      method: report ? 'report' : 'deliverable',
      version: '1',
      ...(finding.rule === 'done'
        ? {
            rule: finding.rule,
            ...reason,
            numbers: { ...beside.numbers, ...(finding.daysLate === undefined ? {} : { daysLate: finding.daysLate }) },
            dates: { ...dates, completed: finding.completed, ...beside.dates },
          }
        : { rule: finding.rule, ...reason, numbers: { ...beside.numbers }, dates: { ...dates, ...beside.dates } }),
      used: [...(report ? [reportInput(report)] : []), ...(record ? [recordInput(item.id, record)] : [])],
      ignored: [...others, ...reportsAside(weighed)],
      cuts: [],
      caveats: [...(rests && !dated ? (['publication-date-unknown'] as const) : []), ...weighed.caveats],
      wouldChange: deliveryChanges(finding, due === null ? null : lastDay(due), lookup.asOf),
      ...(claim ? { claim } : {}),
    },
  };
}

function recordInput(id: string, { date, published }: NonNullable<Finding['record']>): Input {
  return {
    kind: 'completion',
    id,
    period: date,
    ...(published === undefined ? {} : { published }),
  };
}

/**
 * What would give something that is done or not another state: a report, or the passing of its date.
 *
 * @param deadline last day of the due date, null without one
 */
function deliveryChanges(
  { state, reason, flags }: Pick<Finding, 'state' | 'reason' | 'flags'>,
  deadline: string | null,
  asOf: string,
): readonly WouldChange[] {
  const done: WouldChange = { needs: 'report', towards: 'better', to: 'achieved' };
  const passing: readonly WouldChange[] =
    deadline !== null && asOf <= deadline
      ? [{ needs: 'time', towards: 'worse', to: 'no-data', date: dayOf(dayNumber(deadline) + 1) }]
      : [];
  switch (state) {
    case 'achieved':
      return [{ needs: 'report', towards: 'worse' }];
    case 'withdrawn':
      return [{ needs: 'report', towards: 'known' }];
    case 'no-data': {
      const missed: readonly WouldChange[] = flags.includes('past-due')
        ? [{ needs: 'report', towards: 'worse', to: 'missed' }]
        : [];
      return [{ ...done, needs: needOf(reason) }, ...missed];
    }
    default:
      return [done, ...passing];
  }
}
