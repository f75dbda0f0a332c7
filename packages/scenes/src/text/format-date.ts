import { firstDay, lastDay } from '@onemetre/core/time';
import type { Locale } from './locale.ts';
import { dateWords } from '../generated/locales/dates.ts';

export interface DateWords {
  readonly year: (year: string) => string;
  readonly half: (year: string, half: 1 | 2) => string;
  readonly quarter: (year: string, quarter: number) => string;
  readonly month: (year: string, month: number) => string;
  readonly day: (year: string, month: number, day: number) => string;
  readonly span: (from: string, to: string) => string;
  /** Months of one year. */
  readonly within: (year: string, from: number, to: number) => string;
}

/**
 * A date or period in words, as precise as it was stated: a year stays a year, and days that make whole months or years
 * are said as these. Written out without `Intl`, so that it reads the same in every browser and time zone.
 *
 * @example
 * formatDate('2025', 'zh-Hans') // => '2025年'
 * @example
 * formatDate('2025-Q2', 'en') // => 'Q2 2025'
 * @example
 * formatDate('2025-06-03', 'zh-Hans') // => '2025年6月3日'
 * @example
 * formatDate('2023-09-01/2024-08-31', 'en') // => 'September 2023 to August 2024'
 */
export function formatDate(date: string, locale: Locale): string {
  if (date.includes('/')) {
    const [from = '', to = ''] = date.split('/');
    return span(from, to, locale);
  }
  const say = dateWords[locale];
  const [year = '', part, day] = date.split('-');
  if (part === undefined) return say.year(year);
  if (part.startsWith('H')) return say.half(year, part === 'H1' ? 1 : 2);
  if (part.startsWith('Q')) return say.quarter(year, Number(part[1]));
  return day === undefined ? say.month(year, Number(part)) : say.day(year, Number(part), Number(day));
}

function span(from: string, to: string, locale: Locale): string {
  const [first, last] = inWholeParts(from, to);
  if (first === last) return formatDate(first, locale);
  const [year = ''] = first.split('-');
  const isMonth = /^\d{4}-\d{2}$/;
  return isMonth.test(first) && isMonth.test(last) && last.startsWith(year)
    ? dateWords[locale].within(year, Number(first.slice(5)), Number(last.slice(5)))
    : dateWords[locale].span(formatDate(first, locale), formatDate(last, locale));
}

/** From the first of a month to the last of a month is a stretch of months, and of years where it is that. */
function inWholeParts(from: string, to: string): readonly [string, string] {
  const whole = (length: 4 | 7): boolean =>
    from === firstDay(from.slice(0, length)) && to === lastDay(to.slice(0, length));
  if (from.length !== 10 || to.length !== 10) return [from, to];
  return whole(4) ? [from.slice(0, 4), to.slice(0, 4)] : whole(7) ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
}
