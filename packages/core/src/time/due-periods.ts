import type { Indicator } from '../generated/types.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { firstDay } from './first-day.ts';
import { lastDay } from './last-day.ts';
import { yearOf } from './year-of.ts';

const parts: Readonly<Record<'month' | 'quarter' | 'half-year' | 'year', readonly string[]>> = {
  month: ['-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12'],
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  'half-year': ['-H1', '-H2'],
  year: [''],
};

/**
 * The periods for which a value is due: those that lie wholly between two days.
 *
 * @param yearStart the first day of a year, MM-DD, where it does not begin in January
 * @returns an empty list where the indicator has no rhythm
 *
 * @example
 * duePeriods('year', '2021-01-01', '2023-06-30') // => ['2021', '2022']
 */
export function duePeriods(frequency: Indicator['frequency'], from: string, to: string, yearStart = '01-01'): string[] {
  if (frequency === 'once' || frequency === 'irregular') return [];
  const periods: string[] = [];
  if (frequency === 'year' && yearStart !== '01-01') {
    const { start, end } = yearOf(from, yearStart);
    for (let year = start < from ? yearOf(nextDay(end), yearStart) : { start, end }; year.end <= to;) {
      periods.push(`${year.start}/${year.end}`);
      year = yearOf(nextDay(year.end), yearStart);
    }
    return periods;
  }
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const part of parts[frequency]) {
      const period = `${year}${part}`;
      if (firstDay(period) >= from && lastDay(period) <= to) periods.push(period);
    }
  }
  return periods;
}

function nextDay(date: string): string {
  return dayOf(dayNumber(date) + 1);
}
