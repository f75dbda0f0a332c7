import type { Reason } from '../answer/reason.ts';
import type { Report } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { byCaution } from './by-caution.ts';
import { isLead, leadsOf } from './leads-of.ts';
import { meantBy } from './meant-by.ts';

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
  const unproven = reports.filter(isUnproven);
  const proven = reports.filter((report) => !isUnproven(report));
  // Whose word weighs more matters only where several speak, or one that came to lead.
  const several = new Set(proven.map(({ party }) => party)).size > 1 || lookup.successions.size > 0;
  const leads = leadsOf(several ? lookup.dutiesOf(id) : [], lookup.successions);
  const led = proven.filter((report) => isLead(report, leads));
  const heard = led.map(({ period }) => lastDay(period)).reduce((a, b) => (b > a ? b : a), '');
  const outranked = new Set(proven.filter((report) => !isLead(report, leads) && lastDay(report.period) <= heard));
  const outvoted = outvotedOf(led);
  const counted = proven.filter((report) => !outranked.has(report) && !outvoted.has(report));
  const latest = led.filter(({ period }) => lastDay(period) === heard);
  return {
    counted,
    aside: [
      ...unproven.map((report) => ({ report, reason: 'change-without-document' as const })),
      ...[...outranked].map((report) => ({ report, reason: 'superseded-by-lead' as const })),
      ...[...outvoted].map((report) => ({ report, reason: 'leads-disagree' as const })),
    ],
    caveats: [
      ...(reports.slice(-1).some(isUnproven) ? (['change-without-document'] as const) : []),
      ...(new Set(latest.map(({ party }) => party)).size > 1 && new Set(latest.map(meantBy)).size > 1
        ? (['leads-disagree'] as const)
        : []),
    ],
  };
}

function ends({ claim }: Report): boolean {
  return claim === 'stopped' || claim === 'cancelled';
}

/** That work ended, without a document that says so. */
function isUnproven(report: Report): boolean {
  return ends(report) && (report.evidence ?? []).length === 0;
}

/**
 * Those of several leads that another one contradicts, of the same time and more cautiously. Of each time it is enough to
 * know the most cautious claim, and the most cautious one of anybody else.
 */
function outvotedOf(led: readonly Report[]): ReadonlySet<Report> {
  const byEnd = new Map<string, readonly Report[]>();
  for (const report of [...led].sort((a, b) => byCaution(b, a))) {
    const end = lastDay(report.period);
    const [first, ...others] = byEnd.get(end) ?? [];
    if (!first) byEnd.set(end, [report]);
    else if (others.length === 0 && first.party !== report.party) byEnd.set(end, [first, report]);
  }
  return new Set(
    led.filter((report) => {
      const other = byEnd.get(lastDay(report.period))?.find(({ party }) => party !== report.party);
      return other !== undefined && meantBy(other) !== meantBy(report) && byCaution(report, other) < 0;
    }),
  );
}
