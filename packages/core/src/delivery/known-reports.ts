import type { Report } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { byCaution } from './by-caution.ts';

/**
 * The released reports on an item that were known on the date of judgement, oldest first: by period, then by
 * publication, then the more cautious claim last.
 */
export function knownReports(id: string, lookup: Lookup): readonly Report[] {
  return (lookup.reports.get(id) ?? [])
    .filter(
      (report) =>
        lastDay(report.period) <= lookup.asOf &&
        knownOn(report, lookup) <= lookup.knownAt &&
        (report.state === undefined || report.state === 'approved'),
    )
    .map((report) => ({ report, end: lastDay(report.period), known: knownOn(report, lookup) }))
    .sort((a, b) => {
      if (a.end !== b.end) return a.end < b.end ? -1 : 1;
      if (a.known !== b.known) return a.known < b.known ? -1 : 1;
      return byCaution(a.report, b.report) || (a.report.id < b.report.id ? -1 : 1);
    })
    .map(({ report }) => report);
}

/** From which day a report counts as known: its publication, else the end of its period. */
function knownOn({ period, published, evidence }: Report, lookup: Lookup): string {
  return knownFrom({ published, sources: evidence }, lookup) ?? lastDay(period);
}
