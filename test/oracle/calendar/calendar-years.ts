import { Fraction } from '../exact/fraction.ts';
import { dayCount } from './civil-day.ts';

/** A day as a number of calendar years: the share of its year's days that have gone, so that ends of years are whole. */
const atDay = (day: string): Fraction => {
  const year = Number(day.slice(0, 4));
  const [first, next] = [dayCount(`${year}-01-01`), dayCount(`${year + 1}-01-01`)];
  return Fraction.of(year).plus(Fraction.of(dayCount(day) - first + 1).by(Fraction.of(next - first)));
};

/** The calendar years from one day to another. */
export const calendarYears = (from: string, to: string): Fraction => atDay(to).minus(atDay(from));
