import { lastDay } from '@onemetre/core/time';
import { formatDate } from './format-date.ts';
import type { Locale } from './locale.ts';
import { endOf } from '../generated/locales/dates.ts';

/**
 * The day to which a value refers, by name: the end of its year or month, where it is that.
 *
 * @example
 * formatLastDay('2021-12-31', 'zh-Hans') // => '2021年底'
 * @example
 * formatLastDay('2021-06-30', 'en') // => 'the end of June 2021'
 */
export function formatLastDay(date: string, locale: Locale): string {
  const part = [date.slice(0, 4), date.slice(0, 7)].find((period) => lastDay(period) === date);
  return part === undefined ? formatDate(date, locale) : endOf[locale](formatDate(part, locale));
}
