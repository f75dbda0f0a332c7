import type { Succession } from '../answer/succession.ts';
import type { LeafDuty } from '../duty/duties-of.ts';

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
