import type { Succession } from '../answer/succession.ts';
import type { LeafDuty } from '../duty/duties-of.ts';
import type { Report } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';

/**
 * Who leads an item, each with the day since which it does: empty for those that the plan names, of those that came in
 * the place of one the day on which they did.
 */
export function leadsOf(
  duties: readonly LeafDuty[],
  successions: ReadonlyMap<string, Succession>,
): ReadonlyMap<string, string> {
  const since = new Map<string, string>();
  const add = (party: string, day: string): void => {
    const before = since.get(party);
    if (before === undefined || day < before) since.set(party, day);
  };
  for (const { party, duty } of duties) {
    if (duty !== 'lead') continue;
    add(party, '');
    for (const { id, date } of successions.get(party)?.steps ?? []) add(id, date);
  }
  return since;
}

/** Whether who reports leads the item: by the plan, or in the place of one that does since the period's end or earlier. */
export function isLead({ party, period }: Report, leads: ReadonlyMap<string, string>): boolean {
  const since = leads.get(party);
  return since !== undefined && since <= lastDay(period);
}
