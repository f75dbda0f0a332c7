import { dayNumber } from './day-number.ts';
import { firstDay } from './first-day.ts';
import { lastDay } from './last-day.ts';

/**
 * How many days a period has, both ends included.
 *
 * @example
 * daysIn('2024') // => 366
 */
export function daysIn(period: string): number {
  return dayNumber(lastDay(period)) - dayNumber(firstDay(period)) + 1;
}
