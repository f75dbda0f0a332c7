import { formatDate } from '../format-date.ts';
import type { Locale } from '../locale.ts';
import { childSentencesFor } from './child-sentences-for.ts';

/**
 * A date or period for readers of 8 to 12 years: a quarter or half of a year is said by its months.
 *
 * @example
 * childDate('2025-Q4', 'zh-Hans') // => '2025年10月到12月'
 */
export const childDate = (date: string, locale: Locale): string => {
  const [, year, kind, number] = /^(\d{4})-([QH])(\d)$/.exec(date) ?? [];
  if (year === undefined) return formatDate(date, locale);
  const length = kind === 'Q' ? 3 : 6;
  const to = Number(number) * length;
  return childSentencesFor(locale).months({ year, from: to - length + 1, to });
};
