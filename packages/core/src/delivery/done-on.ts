import type { Flag } from '../answer/flag.ts';
import { dayNumber } from '../time/day-number.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import type { Finding } from './finding.ts';

const timingOf = (date: string, due: string | null): Flag | null => {
  if (due === null) return null;
  const [from, to, deadline] = [firstDay(date), lastDay(date), lastDay(due)];
  if (from <= deadline && to > deadline) return 'timing-unknown';
  if (from > deadline) return 'late';
  return to < firstDay(due) ? 'early' : null;
};

/**
 * Done: early, late, or at a time that the date is too coarse to tell.
 *
 * @param date a partial date or period: done at some time within it
 */
export const doneOn = (
  date: string,
  due: string | null,
  finding: Pick<Finding, 'report' | 'record' | 'flags'>,
): Finding => {
  const timing = timingOf(date, due);
  const exact = firstDay(date) === lastDay(date);
  const edge = timing === 'early' ? firstDay(due as string) : timing === 'late' ? lastDay(due as string) : null;
  return {
    ...finding,
    state: 'achieved',
    rule: 'done',
    completed: date,
    flags: [...(timing ? [timing] : []), ...finding.flags],
    ...(exact && edge ? { daysLate: dayNumber(date) - dayNumber(edge) } : {}),
  };
};
