import { dayNumber, dayOf } from './day-number.ts';

/**
 * A day as a point on the calendar, in years: the year and the share of it that has gone by the end of the day. Ends of
 * years are whole numbers apart, whether or not a leap day lies between.
 *
 * @example
 * calendarYear('2024-12-31') - calendarYear('2022-12-31') // => 2
 */
export function calendarYear(date: string): number {
  const year = Number(date.slice(0, 4));
  const before = dayNumber(`${date.slice(0, 4)}-01-01`) - 1;
  return year + (dayNumber(date) - before) / daysIn(year);
}

/**
 * The first day by whose end a point on the calendar has come.
 *
 * @example
 * dayOfCalendarYear(2024.5) // => '2024-07-01'
 */
export function dayOfCalendarYear(at: number): string {
  const year = Math.floor(at);
  // A millionth of a day too many is rounding.
  const days = Math.ceil((at - year) * daysIn(year) - 1e-6);
  return dayOf(dayNumber(`${String(year).padStart(4, '0')}-01-01`) - 1 + days);
}

function daysIn(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}
