import { dayCount, daysIn, firstDay, lastDay } from '../calendar/civil-day.ts';
import type { Completion, Dates, Delivery, File, Report, Verdict } from '../file/file-shapes.ts';
import { isDecided } from '../known/decided.ts';
import { firstDue } from '../known/first-due.ts';
import { knownFrom } from '../known/known-from.ts';
import { doneReport, isDeclared, reportsOn } from '../known/reports-on.ts';

const isKnown = (completion: Completion | undefined, file: File, { asOf, knownAt }: Dates): boolean =>
  completion !== undefined &&
  firstDay(completion.date) <= asOf &&
  knownFrom(completion, completion.date, file) <= knownAt;

/** The date on which something is due, after the revisions made by then, by a document. */
export const dueOn = ({ due, revisions = [] }: Delivery, dates: Dates, file: File): string | null =>
  [...revisions]
    .filter((one) => (one.sources ?? []).length > 0 && isDecided(one, dates, file))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .reduce<string | null>((_, revision) => revision.due, due);

const declared = (report: Report | undefined): string[] => (report && isDeclared(report) ? ['declared'] : []);

/** Whether something was done before, after, or perhaps after its date. */
export const timing = (done: string, due: string | null): string[] => {
  if (due === null) return [];
  if (firstDay(done) > lastDay(due)) return ['late'];
  if (lastDay(done) > lastDay(due)) return ['timing-unknown'];
  return lastDay(done) < firstDay(due) ? ['early'] : [];
};

/** What reports say of work before its date, or after it; null where they say nothing. */
export const reportedState = (
  reports: readonly Report[],
  due: string | null,
  { asOf }: Dates,
  hasStarted: boolean,
): Verdict | null => {
  const latest = reports[reports.length - 1];
  if (!latest) return null;
  const started = hasStarted || reports.some(({ claim }) => ['started', 'under-way'].includes(claim));
  if (due !== null && asOf > lastDay(due)) {
    const proves = latest.claim !== 'recurring' && lastDay(latest.period) >= lastDay(due);
    return proves ? { state: 'missed', flags: ['past-due', ...declared(latest)] } : null;
  }
  const age = dayCount(asOf) - dayCount(lastDay(latest.period));
  const stale = 2 * age > 3 * daysIn(latest.period) ? ['stale'] : [];
  const state = latest.claim === 'recurring' ? 'ongoing' : started ? 'under-way' : 'not-started';
  return { state, flags: [...stale, ...declared(latest)], beforeItsDate: due !== null };
};

/** Judges something that is done or not; the caller has seen to decisions. */
export const judgeDelivery = (item: Delivery, file: File, dates: Dates, promise = false): Verdict => {
  const due = dueOn(item, dates, file);
  const reports = reportsOn(item.id, file, dates);
  if (item.completed && isKnown(item.completed, file, dates)) {
    return { state: 'achieved', flags: timing(item.completed.date, due) };
  }
  const done = doneReport(reports);
  if (done) return { state: 'achieved', flags: [...timing(done.done ?? done.period, due), ...declared(done)] };
  const latest = reports[reports.length - 1];
  if (latest && ['stopped', 'cancelled'].includes(latest.claim)) return { state: 'withdrawn', flags: [] };
  const hasStarted = isKnown(item.started, file, dates);
  const reported = reportedState(reports, due, dates, hasStarted);
  if (due !== null && dates.asOf > lastDay(due)) {
    if (latest?.claim === 'recurring' && promise) return { state: 'ongoing', flags: declared(latest) };
    return reported ?? { state: 'no-data', flags: ['past-due'] };
  }
  const soon = due !== null && dayCount(lastDay(due)) - dayCount(dates.asOf) <= 90 ? ['due-soon'] : [];
  if (reported) return { ...reported, flags: [...soon, ...reported.flags] };
  if (hasStarted) return { state: 'under-way', flags: soon, beforeItsDate: due !== null };
  const { day: begins } = firstDue({}, file);
  const running = begins === null || dates.asOf >= begins;
  return due === null && running ? { state: 'no-data', flags: [] } : { state: 'not-due', flags: soon };
};
