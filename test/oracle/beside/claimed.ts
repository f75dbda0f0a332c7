import { dayCount, lastDay } from '../calendar/civil-day.ts';
import { lastDueBetween } from '../calendar/periods-between.ts';
import type { Dates, Report, Verdict } from '../file/file-shapes.ts';
import { followingEnd } from '../judge/judge-commitment.ts';
import { reportedState, timing } from '../judge/judge-delivery.ts';
import { doneReport, isDeclared, lastDoneReport } from '../known/reports-on.ts';

export interface ClaimCase {
  readonly reports: readonly Report[];
  readonly dates: Dates;
  readonly deadline: string | null;
  /** What a claim of done means: that it is achieved, that it is held, or nothing for the target as a whole. */
  readonly done: 'achieved' | 'held' | 'one-period' | 'nothing';
  /** For what is held: from when, and in which rhythm. */
  readonly from: string | null;
  readonly rhythm: string;
}

/** What values leave open. */
const open = ['no-data', 'awaiting-final', 'not-assessable', 'not-due'];

/** What a claim that it is not done contradicts. */
const met = ['achieved', 'holding', 'recovered'];

const declared = (report: Report): string[] => (isDeclared(report) ? ['declared'] : []);

/** Held, as a unit says: for the claim's period and the next; after the deadline if it is of the last period due. */
const claimedHeld = (judged: Verdict, done: Report, { dates, deadline, from, rhythm }: ClaimCase): Verdict => {
  const flags = declared(done);
  const reference = lastDay(done.period);
  if (deadline !== null && dates.asOf > lastDay(deadline)) {
    const last = lastDueBetween(rhythm, from ?? lastDay(deadline), lastDay(deadline));
    return lastDay(done.period) >= last ? { state: 'achieved', flags, reference } : judged;
  }
  if (dates.asOf <= followingEnd(done.period)) return { state: 'holding', flags, reference };
  return judged.state === 'no-data' ? { state: 'no-data', flags: ['stale', ...flags] } : judged;
};

/** What values say where a claim says otherwise. */
const prevailing = (judged: Verdict): Verdict => ({
  ...judged,
  caveats: [...(judged.caveats ?? []), 'values-prevail'],
});

/** Values of a claim's period, or later ones, prevail over it. */
const isBefore = ({ reference }: Verdict, { period }: Report): boolean =>
  reference === undefined || reference < lastDay(period);

const claimedDone = (judged: Verdict, done: Report, of: ClaimCase): Verdict => {
  const counts = isBefore(judged, done) || judged.says !== 'fails';
  const isMet = judged.says === 'satisfies' && !open.includes(judged.state);
  if (isMet) return judged;
  const held = of.done === 'held' ? claimedHeld(judged, done, of) : null;
  // A claim that speaks no longer contradicts nothing.
  if (!counts) return held === null || (held !== judged && held.state !== 'no-data') ? prevailing(judged) : judged;
  if (held) return held;
  const reference = lastDay(done.period);
  return { state: 'achieved', flags: [...timing(done.done ?? done.period, of.deadline), ...declared(done)], reference };
};

const claimedOther = (judged: Verdict, { reports, deadline, dates }: ClaimCase): Verdict => {
  const said = reportedState(reports, deadline, dates, false);
  const latest = reports[reports.length - 1] as Report;
  if (!open.includes(judged.state)) {
    const denies = met.includes(judged.state) && latest.claim !== 'recurring' && judged.claimed === undefined;
    return denies && said !== null && !isBefore(judged, latest) ? prevailing(judged) : judged;
  }
  if (said === null) return judged;
  const left = deadline === null ? undefined : dayCount(lastDay(deadline)) - dayCount(dates.asOf);
  const soon = left !== undefined && left >= 0 && left <= 90 ? ['due-soon'] : [];
  return { ...said, flags: [...soon, ...said.flags], reference: lastDay(latest.period) };
};

/** What a unit's claims add to what the values say: they decide what values leave open, and what is newer than them. */
export const claimed = (judged: Verdict, given: ClaimCase): Verdict => {
  // No claim stands against what is withheld or not there to be done.
  if (['withheld', 'not-applicable'].includes(judged.state)) return judged;
  if (given.done === 'one-period' && given.reports[given.reports.length - 1]?.claim === 'done') return judged;
  const isWhole = given.done === 'achieved' || given.done === 'held';
  const reports = !isWhole ? given.reports.filter(({ claim }) => claim !== 'done') : given.reports;
  const of = { ...given, reports };
  const latest = reports[reports.length - 1];
  if (!latest) return judged;
  if (['stopped', 'cancelled'].includes(latest.claim)) {
    const goesOn = judged.reference !== undefined && judged.reference > lastDay(latest.period);
    return goesOn ? prevailing(judged) : { state: 'withdrawn', flags: [] };
  }
  const done = of.done === 'held' ? lastDoneReport(reports) : doneReport(reports);
  return done ? claimedDone(judged, done, of) : claimedOther(judged, of);
};
