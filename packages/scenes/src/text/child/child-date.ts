import { formatDate } from '../format-date.ts';
import type { Locale } from '../locale.ts';

/**
 * A date or period for readers of 8 to 12 years: a quarter or half of a year has no place in their calendar, so it is said
 * by its months.
 *
 * @example
 * childDate('2025-Q4', 'zh-Hans') // => '2025年10月至12月'
 */
export function childDate(date: string, locale: Locale): string {
  const [, year, kind, number] = /^(\d{4})-([QH])(\d)$/.exec(date) ?? [];
  if (year === undefined) return formatDate(date, locale);
  const length = kind === 'Q' ? 3 : 6;
  const to = Number(number) * length;
  const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`;
  return formatDate(`${month(to - length + 1)}/${month(to)}`, locale);
}
