import type { Flag } from '../answer/flag.ts';
import type { State } from '../answer/state.ts';
import type { Report } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { startOf } from '../lookup/start-of.ts';
import { dayNumber } from '../time/day-number.ts';
import { daysIn } from '../time/days-in.ts';
import { lastDay } from '../time/last-day.ts';
import { doneReport } from './done-report.ts';
import type { Deliverable, Finding } from './finding.ts';
import { knownCompletion } from './known-completion.ts';
import { firstDay } from '../time/first-day.ts';

/**
 * Where something stands that is done or not: a completion on record first, then the latest report, then its dates.
 * After its date only evidence of that time makes it missed; absence never does.
 *
 * @param due the date as it stood on the date of judgement
 * @param reports known ones, oldest first
 */
export function findState(item: Deliverable, due: string | null, reports: readonly Report[], lookup: Lookup): Finding {
  const { asOf, rules } = lookup;
  const completion = knownCompletion(item.completed, lookup);
  if (completion) return doneOn(completion.date, due, { record: completion, flags: [] });
  const done = doneReport(reports);
  if (done) return doneOn(done.done ?? done.period, due, { report: done, flags: declaredBy(done) });

  const deadline = due === null ? null : lastDay(due);
  const started = knownCompletion(item.started, lookup);
  const latest = reports[reports.length - 1];
  const begun = started !== null || reports.some(({ claim }) => claim === 'started' || claim === 'under-way');
  const state = latest && claimed(latest.claim, begun);
  const flags = latest ? declaredBy(latest) : [];
  if (latest && state === 'withdrawn') return { report: latest, state, rule: 'reported', flags };
  if (deadline !== null && asOf > deadline) return afterDue(item, deadline, latest, state, flags);

  const near = deadline !== null && dayNumber(deadline) - dayNumber(asOf) <= rules.dueSoonDays;
  const soon: readonly Flag[] = near ? ['due-soon'] : [];
  if (latest && state) {
    const age = dayNumber(asOf) - dayNumber(lastDay(latest.period));
    const stale: readonly Flag[] = age > rules.staleFactor * daysIn(latest.period) ? ['stale'] : [];
    return { report: latest, state, rule: 'reported', flags: [...soon, ...stale, ...flags] };
  }
  if (started) return { record: started, state: 'under-way', rule: 'due', flags: soon };
  const begins = startOf({}, lookup).day;
  // Where no start is known either, nothing says that it may wait.
  if (due === null && (begins === null || asOf >= begins))
    return { state: 'no-data', rule: 'no-data', reason: 'no-report', flags: [] };
  return { state: 'not-due', rule: due === null ? 'before-period' : 'due', flags: soon };
}

/**
 * Done: early, late, or at a time that the date is too coarse to tell.
 *
 * @param date a partial date or period: done at some time within it
 */
function doneOn(date: string, due: string | null, finding: Pick<Finding, 'report' | 'record' | 'flags'>): Finding {
  const timing = timingOf(date, due);
  const exact = firstDay(date) === lastDay(date);
  const edge = timing === 'early' ? firstDay(due as string) : timing === 'late' ? lastDay(due as string) : null;
  return {
    ...finding,
    state: 'achieved',
    rule: 'done',
    completed: date,
    flags: [...(timing ? [timing] : []), ...finding.flags],
    ...(exact && edge ? { daysLate: dayNumber(date) - dayNumber(edge) } : {}),
  };
}

function timingOf(date: string, due: string | null): Flag | null {
  if (due === null) return null;
  const [from, to, deadline] = [firstDay(date), lastDay(date), lastDay(due)];
  if (from <= deadline && to > deadline) return 'timing-unknown';
  if (from > deadline) return 'late';
  return to < firstDay(due) ? 'early' : null;
}

function declaredBy({ evidence = [] }: Report): readonly Flag[] {
  return evidence.length === 0 ? ['declared'] : [];
}

function claimed(claim: Report['claim'], begun: boolean): State {
  switch (claim) {
    case 'started':
    case 'under-way':
      return 'under-way';
    case 'recurring':
      return 'ongoing';
    case 'stopped':
    case 'cancelled':
      return 'withdrawn';
    case 'unfinished':
      return begun ? 'under-way' : 'not-started';
    case 'done':
      return 'achieved';
  }
}

/** The date has passed without anything that says done. */
function afterDue(
  { type }: Deliverable,
  deadline: string,
  latest: Report | undefined,
  state: State | undefined,
  flags: readonly Flag[],
): Finding {
  if (!latest || !state) return { state: 'no-data', rule: 'no-data', reason: 'no-report', flags: ['past-due'] };
  const speaks = lastDay(latest.period) >= deadline;
  if (state === 'ongoing') {
    return type === 'commitment'
      ? { report: latest, state, rule: 'reported', flags }
      : { state: 'no-data', rule: 'no-data', reason: 'no-confirmation-at-deadline', flags: ['past-due'] };
  }
  return speaks
    ? { report: latest, state: 'missed', rule: 'after-deadline', flags: ['past-due', ...flags] }
    : { state: 'no-data', rule: 'no-data', reason: 'report-too-old', flags: ['past-due'] };
}
