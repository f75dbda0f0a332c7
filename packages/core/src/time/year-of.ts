import { dayNumber, dayOf } from './day-number.ts';

/**
 * The first and the last day of the year that a day lies in, where a year may begin on another day than 1 January.
 *
 * @param yearStart the first day of every year, as MM-DD
 *
 * @example
 * yearOf('2024-02-10', '09-01') // => { start: '2023-09-01', end: '2024-08-31' }
 */
export function yearOf(date: string, yearStart = '01-01'): { readonly start: string; readonly end: string } {
  const named = Number(date.slice(0, 4));
  const first = (year: number): string => `${String(year).padStart(4, '0')}-${yearStart}`;
  const begun = date >= first(named) ? named : named - 1;
  return { start: first(begun), end: dayOf(dayNumber(first(begun + 1)) - 1) };
}
