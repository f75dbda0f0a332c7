import type { Reason } from '../answer/reason.ts';
import type { Report } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { byCaution } from './by-caution.ts';
import { isLead } from './is-lead.ts';

export interface WeighedReports {
  /** Those that count, in the order given. */
  readonly counted: readonly Report[];
  /** Those that are shown and decide nothing. */
  readonly aside: readonly { readonly report: Report; readonly reason: Reason }[];
  readonly caveats: readonly Reason[];
}

/**
 * Which reports on an item count. That it was stopped or cancelled takes a document; of one time, and of an earlier one,
 * the lead is heard before those who support it. Where two leads claim different things of one time the more cautious one
 * decides, with a caveat.
 *
 * @param reports known ones on the item, oldest first
 */
export function weighReports(id: string, reports: readonly Report[], lookup: Lookup): WeighedReports {
  const unproven = reports.filter((report) => ends(report) && (report.evidence ?? []).length === 0);
  const proven = reports.filter((report) => !unproven.includes(report));
  // Whose word weighs more matters only where several speak.
  const several = new Set(proven.map(({ party }) => party)).size > 1;
  const duties = several ? lookup.dutiesOf(id) : [];
  const led = proven.filter((report) => isLead(report, duties, lookup.successions));
  const heard = led.map(({ period }) => lastDay(period)).reduce((a, b) => (b > a ? b : a), '');
  const outranked = proven.filter((report) => !led.includes(report) && lastDay(report.period) <= heard);
  const outvoted = led.filter((report) => led.some((other) => disagree(report, other) && byCaution(report, other) < 0));
  const counted = proven.filter((report) => !outranked.includes(report) && !outvoted.includes(report));
  const latest = led.filter(({ period }) => lastDay(period) === heard);
  return {
    counted,
    aside: [
      ...unproven.map((report) => ({ report, reason: 'change-without-document' as const })),
      ...outranked.map((report) => ({ report, reason: 'superseded-by-lead' as const })),
      ...outvoted.map((report) => ({ report, reason: 'leads-disagree' as const })),
    ],
    caveats: [
      ...(unproven.includes(reports[reports.length - 1] as Report) ? (['change-without-document'] as const) : []),
      ...(new Set(latest.map(({ party }) => party)).size > 1 && new Set(latest.map(meant)).size > 1
        ? (['leads-disagree'] as const)
        : []),
    ],
  };
}

function ends({ claim }: Report): boolean {
  return claim === 'stopped' || claim === 'cancelled';
}

/** Two units that claim different things of one time. */
function disagree(a: Report, b: Report): boolean {
  return a.party !== b.party && lastDay(a.period) === lastDay(b.period) && meant(a) !== meant(b);
}

/** What a claim comes to: to have started is to be under way. */
function meant({ claim }: Report): Report['claim'] {
  return claim === 'started' ? 'under-way' : claim;
}
