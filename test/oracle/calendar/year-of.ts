import { daysAfter } from './civil-day.ts';

/** The first and the last day of the year that holds a day, where years begin on a given month and day. */
export const yearOf = (day: string, yearStart = '01-01'): { readonly first: string; readonly last: string } => {
  const year = Number(day.slice(0, 4));
  const from = day.slice(5) >= yearStart ? year : year - 1;
  return { first: `${from}-${yearStart}`, last: daysAfter(`${from + 1}-${yearStart}`, -1) };
};
