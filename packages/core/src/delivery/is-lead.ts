import type { Report } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';

/** Whether who reports leads the item: by the plan, or in the place of one that does since the period's end or earlier. */
export function isLead({ party, period }: Report, leads: ReadonlyMap<string, string>): boolean {
  const since = leads.get(party);
  return since !== undefined && since <= lastDay(period);
}
