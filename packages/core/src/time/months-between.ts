import { dayNumber, dayOf } from './day-number.ts';

/**
 * Whole months from one day to another; 0 before the first has passed. The end of a shorter month completes a month
 * that began later: from 31 January to 28 February is one.
 *
 * @example
 * monthsBetween('2020-12-31', '2021-12-30') // => 11
 */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const begun = toDay < fromDay && !isMonthEnd(to) ? 1 : 0;
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - begun);
}

function isMonthEnd(date: string): boolean {
  return dayOf(dayNumber(date) + 1).endsWith('-01');
}
