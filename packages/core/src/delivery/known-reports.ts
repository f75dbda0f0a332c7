import type { Report } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';

/** The released reports on an item that were known on the date of judgement, oldest first. */
export const knownReports = (id: string, lookup: Lookup): readonly Report[] =>
  (lookup.reports.get(id) ?? [])
    .filter(({ period, published, evidence, state }) => {
      const known = knownFrom({ published, sources: evidence }, lookup) ?? lastDay(period);
      return lastDay(period) <= lookup.asOf && known <= lookup.knownAt && (state === undefined || state === 'approved');
    })
    .sort((a, b) =>
      lastDay(a.period) < lastDay(b.period) ? -1 : lastDay(a.period) > lastDay(b.period) ? 1 : a.id < b.id ? -1 : 1,
    );
