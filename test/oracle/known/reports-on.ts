import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Report } from '../file/file-shapes.ts';
import { knownFrom } from './known-from.ts';
import { successorsOf } from './successors-of.ts';

/** From less to more caution: of claims that contradict each other the more cautious one counts. */
const caution = ['done', 'recurring', 'under-way', 'started', 'unfinished', 'stopped', 'cancelled'];

export const isDeclared = ({ evidence = [] }: Report): boolean => evidence.length === 0;

const endOf = ({ period }: Report): string => lastDay(period);
const knownOn = (report: Report, file: File): string =>
  knownFrom({ published: report.published, sources: report.evidence }, report.period, file);

const isKnown = (report: Report, file: File, { asOf, knownAt }: Dates): boolean =>
  (report.state === undefined || report.state === 'approved') &&
  endOf(report) <= asOf &&
  knownOn(report, file) <= knownAt;

/** An item and everything above it for which a unit may answer. */
const chainOf = (id: string, file: File): string[] => {
  const target = file.targets.find((one) => one.id === id);
  const indicator = file.indicators.find((one) => one.id === target?.indicator);
  const item = [...(file.milestones ?? []), ...(file.projects ?? []), ...(file.commitments ?? [])].find(
    (one) => one.id === id,
  )?.item;
  return [id, target?.indicator, indicator?.item, item].flatMap((one) => one ?? []);
};

/** To have started is to be under way. */
const meant = ({ claim }: Report): string => (claim === 'started' ? 'under-way' : claim);

/** Where two units that lead claim different things of one time, only the most cautious of their claims is heard. */
const withoutDispute = (reports: readonly Report[], isLead: (report: Report) => boolean): Report[] =>
  reports.filter((report) => {
    if (!isLead(report)) return true;
    const others = reports.filter((one) => isLead(one) && one.party !== report.party && endOf(one) === endOf(report));
    return others.every(
      (one) => meant(one) === meant(report) || caution.indexOf(one.claim) < caution.indexOf(report.claim),
    );
  });

/**
 * The reports on an item that are heard, oldest first: released and known; a claim of stopping only with a document; of
 * one time, and of an earlier one, the lead before those who support it.
 */
export const reportsOn = (id: string, file: File, dates: Dates): Report[] => {
  const chain = chainOf(id, file);
  const stated = file.responsibilities.filter(({ item, duty }) => duty === 'lead' && chain.includes(item));
  // A successor is heard as the lead from its day on.
  const isLead = (report: Report): boolean =>
    stated.some(
      ({ party }) =>
        party === report.party ||
        successorsOf(party, file.parties, file, dates).some(
          ({ id: by, since }) => by === report.party && since <= endOf(report),
        ),
    );
  const known = (file.reports ?? [])
    .filter((report) => report.item === id && isKnown(report, file, dates))
    .filter((report) => !(['stopped', 'cancelled'].includes(report.claim) && isDeclared(report)));
  const leads = known.filter(isLead);
  const heard = known.filter((report) => isLead(report) || !leads.some((lead) => endOf(lead) >= endOf(report)));
  return withoutDispute(heard, isLead).sort((a, b) => {
    if (endOf(a) !== endOf(b)) return endOf(a) < endOf(b) ? -1 : 1;
    const [one, other] = [knownOn(a, file), knownOn(b, file)];
    return one === other ? caution.indexOf(a.claim) - caution.indexOf(b.claim) : one < other ? -1 : 1;
  });
};

/** The report that first said done, unless a later one took it back. */
export const doneReport = (reports: readonly Report[]): Report | undefined =>
  reports.reduce<Report | undefined>(
    (found, report) => (report.claim === 'done' ? (found ?? report) : report.claim === 'recurring' ? found : undefined),
    undefined,
  );

/** The report that last said done, unless a later one took it back. */
export const lastDoneReport = (reports: readonly Report[]): Report | undefined =>
  doneReport(reports) && reports.filter(({ claim }) => claim === 'done').pop();
