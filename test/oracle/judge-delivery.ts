import { dayCount, firstDay, lastDay } from './civil-day.ts';
import type { Completion, Dates, Delivery, File, Report, Verdict } from './file-shapes.ts';
import { knownFrom } from './known-from.ts';

const isKnown = (completion: Completion | undefined, file: File, { asOf, knownAt }: Dates): boolean =>
  completion !== undefined &&
  firstDay(completion.date) <= asOf &&
  knownFrom(completion, completion.date, file) <= knownAt;

/** The released reports on an item that are known, oldest first. */
export const reportsOn = (id: string, file: File, { asOf, knownAt }: Dates): Report[] =>
  (file.reports ?? [])
    .filter(
      (report) =>
        report.item === id &&
        (report.state === undefined || report.state === 'approved') &&
        lastDay(report.period) <= asOf &&
        knownFrom({ published: report.published, sources: report.evidence }, report.period, file) <= knownAt,
    )
    .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));

/** That it was stopped takes a document. */
const countedOn = (id: string, file: File, dates: Dates): Report[] =>
  reportsOn(id, file, dates).filter(
    ({ claim, evidence = [] }) => !['stopped', 'cancelled'].includes(claim) || evidence.length > 0,
  );

export const dueOn = ({ due, revisions = [] }: Delivery, { asOf, knownAt }: Dates): string | null =>
  [...revisions]
    .filter(({ date }) => date <= asOf && date <= knownAt)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .reduce<string | null>((_, revision) => revision.due, due);

const declared = (report: Report | undefined): string[] =>
  report && (report.evidence ?? []).length === 0 ? ['declared'] : [];

const timing = (done: string, due: string | null): string[] => {
  if (due === null) return [];
  if (firstDay(done) > lastDay(due)) return ['late'];
  if (lastDay(done) > lastDay(due)) return ['timing-unknown'];
  return lastDay(done) < firstDay(due) ? ['early'] : [];
};

/** The report that first said done, unless a later one took it back. */
const doneReport = (reports: readonly Report[]): Report | undefined =>
  reports.reduce<Report | undefined>(
    (found, report) => (report.claim === 'done' ? (found ?? report) : report.claim === 'recurring' ? found : undefined),
    undefined,
  );

const lengthOf = ({ period }: Report): number => dayCount(lastDay(period)) - dayCount(firstDay(period)) + 1;

/** Judges something that is done or not; the caller has seen to decisions. */
export const judgeDelivery = (item: Delivery, file: File, dates: Dates, promise = false): Verdict => {
  const due = dueOn(item, dates);
  const reports = countedOn(item.id, file, dates);
  if (item.completed && isKnown(item.completed, file, dates)) {
    return { state: 'achieved', flags: timing(item.completed.date, due) };
  }
  const done = doneReport(reports);
  if (done) return { state: 'achieved', flags: [...timing(done.done ?? done.period, due), ...declared(done)] };
  const latest = reports[reports.length - 1];
  if (latest && ['stopped', 'cancelled'].includes(latest.claim)) return { state: 'withdrawn', flags: declared(latest) };
  const started =
    isKnown(item.started, file, dates) || reports.some(({ claim }) => ['started', 'under-way'].includes(claim));
  if (due !== null && dates.asOf > lastDay(due)) {
    if (latest?.claim === 'recurring' && promise) return { state: 'ongoing', flags: declared(latest) };
    const proves = latest && latest.claim !== 'recurring' && lastDay(latest.period) >= lastDay(due);
    return proves
      ? { state: 'missed', flags: ['past-due', ...declared(latest)] }
      : { state: 'no-data', flags: ['past-due'] };
  }
  const soon = due !== null && dayCount(lastDay(due)) - dayCount(dates.asOf) <= 90 ? ['due-soon'] : [];
  if (latest) {
    const age = dayCount(dates.asOf) - dayCount(lastDay(latest.period));
    const stale = 2 * age > 3 * lengthOf(latest) ? ['stale'] : [];
    const state = latest.claim === 'recurring' ? 'ongoing' : started ? 'under-way' : 'not-started';
    return { state, flags: [...soon, ...stale, ...declared(latest)], beforeItsDate: due !== null };
  }
  if (started) return { state: 'under-way', flags: soon, beforeItsDate: due !== null };
  const running = dates.asOf >= firstDay(file.period.start);
  return due === null && running ? { state: 'no-data', flags: [] } : { state: 'not-due', flags: soon };
};

/** The end of the period that follows a quarter, half-year or year. */
const followingEnd = (period: string): string => {
  const [year, part = ''] = period.split('-') as [string, string?];
  const next = String(Number(year) + 1);
  if (part === '') return lastDay(next);
  const number = Number(part[1]) + 1;
  const last = part.startsWith('H') ? 2 : 4;
  return lastDay(number > last ? `${next}-${part[0]}1` : `${year}-${part[0]}${number}`);
};

/** Judges a promise without a number: nothing is known without a report, and ongoing work needs a recent one. */
export const judgeCommitment = (item: Delivery, file: File, dates: Dates): Verdict => {
  const judged = judgeDelivery(item, file, dates, true);
  if (judged.state === 'not-due') return { state: 'no-data', flags: [] };
  const latest = countedOn(item.id, file, dates).pop();
  if (judged.state !== 'ongoing' || latest === undefined || dates.asOf <= followingEnd(latest.period)) return judged;
  return { state: 'no-data', flags: ['stale', ...judged.flags.filter((flag) => flag !== 'stale')] };
};
