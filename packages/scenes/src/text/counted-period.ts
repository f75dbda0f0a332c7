import type { Indicator } from '@onemetre/core';
import { spanOf } from '@onemetre/core/time';
import { formatPeriod, type NamedPeriod } from './format-period.ts';
import type { Locale } from './locale.ts';

/**
 * The time that a value counts, in words: its period, and of a count to date all of its year up to the period's end.
 *
 * @example
 * countedPeriod({ period: '2023-09' }, { timeBasis: 'year-to-date' }, 'zh-Hans') // => '2023年1月至9月'
 */
export function countedPeriod(
  of: NamedPeriod,
  indicator: Pick<Indicator, 'timeBasis' | 'yearStart'>,
  locale: Locale,
): string {
  if (indicator.timeBasis !== 'year-to-date') return formatPeriod(of, locale);
  const { start, reference } = spanOf(indicator, of.period);
  return formatPeriod({ ...of, period: `${start}/${reference}` }, locale);
}
