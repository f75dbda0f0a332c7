import type { Succession } from '../answer/succession.ts';
import type { LeafDuty } from '../duty/duties-of.ts';
import type { Report } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';

/** Whether who reports leads the item: by the plan, or in the place of one that does since the period's end or earlier. */
export function isLead(
  { party, period }: Report,
  duties: readonly LeafDuty[],
  successions: ReadonlyMap<string, Succession>,
): boolean {
  return duties.some(
    ({ party: lead, duty }) =>
      duty === 'lead' &&
      (lead === party ||
        (successions.get(lead)?.steps ?? []).some(({ id, date }) => id === party && date <= lastDay(period))),
  );
}
