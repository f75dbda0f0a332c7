import { formatDate } from './format-date.ts';
import { type NamedPeriod, nameOfPeriod } from './format-period.ts';
import type { Locale } from './locale.ts';
import { spanNamed } from '../generated/locales/dates.ts';

/**
 * From the start of one period to the end of another, as one span: never with a second “to” inside.
 *
 * @example
 * formatSpan({ period: '2018-09-01/2019-08-31' }, { period: '2022-09-01/2023-08-31' }, 'zh-Hans') // => '2018年9月至2023年8月'
 * formatSpan({ period: '2021' }, { period: '2023' }, 'en') // => '2021 to 2023'
 */
export function formatSpan(first: NamedPeriod, last: NamedPeriod, locale: Locale): string {
  const [from, to] = [nameOfPeriod(first, locale), nameOfPeriod(last, locale)];
  if (from !== undefined && to !== undefined) return spanNamed[locale](from, to);
  const [start = ''] = first.period.split('/');
  const [, end = last.period] = last.period.split('/');
  return formatDate(`${start}/${end}`, locale);
}
