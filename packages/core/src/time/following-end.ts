import { dayNumber, dayOf } from './day-number.ts';
import { firstDay } from './first-day.ts';
import { lastDay } from './last-day.ts';

/**
 * The last day of the period that follows: the next year, half-year, quarter or month; for days and stretches of days
 * as many days again.
 *
 * @example
 * followingEnd('2024-Q4') // => '2025-03-31'
 */
export function followingEnd(period: string): string {
  const months = monthsOf(period);
  if (months === null) {
    const last = dayNumber(lastDay(period));
    return dayOf(2 * last - dayNumber(firstDay(period)) + 1);
  }
  const [year = 0, month = 1] = firstDay(period).split('-').map(Number);
  const final = year * 12 + month - 1 + 2 * months - 1;
  return lastDay(`${Math.floor(final / 12)}-${String((final % 12) + 1).padStart(2, '0')}`);
}

/** How many months a calendar period has; null for days and stretches of days. */
function monthsOf(period: string): number | null {
  const [, part, day] = period.split('-');
  if (period.includes('/') || day !== undefined) return null;
  if (part === undefined) return 12;
  return part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
}
