import { dayNumber, dayOf } from './day-number.ts';

const endOfMonth = (year: string, month: number): string =>
  dayOf(dayNumber(month === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`) - 1);

/**
 * The last day of a partial date or period: the reference date of a value, and the day a deadline means.
 *
 * @example
 * lastDay('2024-02') // => '2024-02-29'
 */
export const lastDay = (period: string): string => {
  const to = period.split('/').slice(-1)[0] as string;
  const [year = '', part] = to.split('-');
  if (part === undefined) return `${year}-12-31`;
  if (part === 'H1') return `${year}-06-30`;
  if (part === 'H2') return `${year}-12-31`;
  if (part.startsWith('Q')) return endOfMonth(year, Number(part[1]) * 3);
  return to.length === 7 ? endOfMonth(year, Number(part)) : to;
};
