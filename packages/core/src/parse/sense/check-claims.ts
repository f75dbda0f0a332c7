import { isLead, leadsOf } from '../../delivery/leads-of.ts';
import { meantBy } from '../../delivery/meant-by.ts';
import { type LeafDuty, dutiesOf } from '../../duty/duties-of.ts';
import type { Programme, Report } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { everSucceeded } from '../../lookup/successions-of.ts';
import { lastDay } from '../../time/last-day.ts';

/** Two leading units that claim different things of one item at one time; each is named at the later of the two. */
export function checkClaims(programme: Programme): Issue[] {
  const { reports = [] } = programme;
  const duties = dutiesOf(programme);
  const successions = everSucceeded(programme);
  // Items below the same statements share one list of duties.
  const known = new Map<readonly LeafDuty[], ReadonlyMap<string, string>>();
  const leads = (item: string): ReadonlyMap<string, string> => {
    const stated = duties(item);
    const found = known.get(stated) ?? leadsOf(stated, successions);
    known.set(stated, found);
    return found;
  };
  const first = new Map<string, Report>();
  return reports.flatMap((report, i) => {
    // Those who support an item contradict nobody.
    if (!isLead(report, leads(report.item))) return [];
    const key = `${lastDay(report.period)} ${report.item}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, report);
      return [];
    }
    if (other.party === report.party || meantBy(other) === meantBy(report)) return [];
    return [
      makeIssue('leads-disagree', ['reports', i, 'claim'], {
        item: report.item,
        period: report.period,
        claims: `${other.party}: ${other.claim}, ${report.party}: ${report.claim}`,
      }),
    ];
  });
}
