import { daysAfter, firstDay, lastDay } from './civil-day.ts';
import { yearOf } from './year-of.ts';

const parts = {
  'half-year': ['-H1', '-H2'],
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  month: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `-${month}`),
} as const;

/** The whole years between two days, where years begin on a given month and day. */
const yearsFrom = (yearStart: string, from: string, to: string): string[] => {
  const years: string[] = [];
  for (
    let { first, last } = yearOf(from, yearStart);
    last <= to;
    { first, last } = yearOf(daysAfter(last, 1), yearStart)
  ) {
    if (first >= from) years.push(`${first}/${last}`);
  }
  return years;
};

/** The whole periods of a rhythm from one day to another; `year from 09-01` is that of years that begin in September. */
export const periodsBetween = (rhythm: string, from: string, to: string): string[] => {
  const yearStart = /^year from (.*)$/.exec(rhythm)?.[1];
  if (yearStart !== undefined) return yearsFrom(yearStart, from, to);
  const names: readonly string[] = rhythm in parts ? parts[rhythm as keyof typeof parts] : [];
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, n) =>
    String(Number(from.slice(0, 4)) + n),
  );
  return years
    .flatMap((year) => names.map((name) => year + name))
    .filter((period) => firstDay(period) >= from && lastDay(period) <= to);
};

/** The last day of the last whole period of a rhythm between two days; the second day where there is none. */
export const lastDueBetween = (rhythm: string, from: string, to: string): string =>
  periodsBetween(rhythm, from, to).map(lastDay).pop() ?? to;
