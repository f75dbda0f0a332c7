import { firstDay, lastDay } from '@onemetre/core/time';
import type { Locale } from './locale.ts';

const quarters = ['一', '二', '三', '四'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Words {
  readonly year: (year: string) => string;
  readonly half: (year: string, half: 1 | 2) => string;
  readonly quarter: (year: string, quarter: number) => string;
  readonly month: (year: string, month: number) => string;
  readonly day: (year: string, month: number, day: number) => string;
  readonly span: (from: string, to: string) => string;
  /** Months of one year. */
  readonly within: (year: string, from: number, to: number) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  'zh-Hans': {
    year: (year) => `${year}年`,
    half: (year, half) => `${year}年${half === 1 ? '上' : '下'}半年`,
    quarter: (year, quarter) => `${year}年第${quarters[quarter - 1]}季度`,
    month: (year, month) => `${year}年${month}月`,
    day: (year, month, day) => `${year}年${month}月${day}日`,
    span: (from, to) => `${from}至${to}`,
    within: (year, from, to) => `${year}年${from}月至${to}月`,
  },
  en: {
    year: (year) => year,
    half: (year, half) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    month: (year, month) => `${months[month - 1]} ${year}`,
    day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
    span: (from, to) => `${from} to ${to}`,
    within: (year, from, to) => `${months[from - 1]} to ${months[to - 1]} ${year}`,
  },
};

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
  const say = words[locale];
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
    ? words[locale].within(year, Number(first.slice(5)), Number(last.slice(5)))
    : words[locale].span(formatDate(first, locale), formatDate(last, locale));
}

/** From the first of a month to the last of a month is a stretch of months, and of years where it is that. */
function inWholeParts(from: string, to: string): readonly [string, string] {
  const whole = (length: 4 | 7): boolean =>
    from === firstDay(from.slice(0, length)) && to === lastDay(to.slice(0, length));
  if (from.length !== 10 || to.length !== 10) return [from, to];
  return whole(4) ? [from.slice(0, 4), to.slice(0, 4)] : whole(7) ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
}
