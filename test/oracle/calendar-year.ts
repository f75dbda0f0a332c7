import { dayCount } from './civil-day.ts';
import { Fraction } from './fraction.ts';

/** A day on the calendar in years: the year, and the share of its days that have gone by the end of the day. */
export const calendarYear = (day: string): Fraction => {
  const year = Number(day.slice(0, 4));
  const first = dayCount(`${day.slice(0, 4)}-01-01`);
  const days = dayCount(`${String(year + 1).padStart(4, '0')}-01-01`) - first;
  return Fraction.of(year).plus(Fraction.of(dayCount(day) - first + 1).by(Fraction.of(days)));
};
