import { needOf, type WouldChange } from '../answer/would-change.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import type { Finding } from './finding.ts';

/**
 * What would give something that is done or not another state: a report, or the passing of its date.
 *
 * @param deadline last day of the due date, null without one
 */
export const deliveryChanges = (
  { state, reason, flags }: Pick<Finding, 'state' | 'reason' | 'flags'>,
  deadline: string | null,
  asOf: string,
): readonly WouldChange[] => {
  const done: WouldChange = { needs: 'report', towards: 'better', to: 'achieved' };
  const passing: readonly WouldChange[] =
    deadline !== null && asOf <= deadline
      ? [{ needs: 'time', towards: 'worse', to: 'no-data', date: dayOf(dayNumber(deadline) + 1) }]
      : [];
  switch (state) {
    case 'achieved':
      return [{ needs: 'report', towards: 'worse' }];
    case 'withdrawn':
      return [{ needs: 'report', towards: 'known' }];
    case 'no-data': {
      const missed: readonly WouldChange[] = flags.includes('past-due')
        ? [{ needs: 'report', towards: 'worse', to: 'missed' }]
        : [];
      return [{ ...done, needs: needOf(reason) }, ...missed];
    }
    default:
      return [done, ...passing];
  }
};
