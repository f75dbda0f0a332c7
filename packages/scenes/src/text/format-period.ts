import type { Text } from '@onemetre/core';
import { formatDate } from './format-date.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';

/** A period that may have a name of its own, such as a school year: an observation. */
export interface NamedPeriod {
  readonly period: string;
  readonly periodName?: Text | undefined;
}

/**
 * A period by its own name where it has one in this language, else by its dates.
 *
 * @example
 * formatPeriod({ period: '2023-09-01/2024-08-31', periodName: { 'zh-Hans': '2023—2024学年' } }, 'zh-Hans') // => '2023—2024学年'
 * formatPeriod({ period: '2023' }, 'zh-Hans') // => '2023年'
 */
export function formatPeriod(of: NamedPeriod, locale: Locale): string {
  return nameOfPeriod(of, locale) ?? formatDate(of.period, locale);
}

/**
 * The name of a period in this language. Undefined where it has none: dates say more than a name in another one.
 *
 * @example
 * nameOfPeriod({ period: '2023', periodName: { en: 'school year 2023' } }, 'en') // => 'school year 2023'
 * nameOfPeriod({ period: '2023', periodName: { en: 'school year 2023' } }, 'zh-Hans') // => undefined
 */
export function nameOfPeriod({ periodName }: NamedPeriod, locale: Locale): string | undefined {
  const name = pickText(periodName, locale, []);
  return name === null || name.fallback ? undefined : name.text;
}
