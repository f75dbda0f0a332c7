import { kinds, type Target } from '@onemetre/core';
import { formatDate } from './format-date.ts';
import { formatPrinted, type Scale } from './format-printed.ts';
import { formatRange } from './format-range.ts';
import type { Locale } from './locale.ts';
import { comparisonWords } from '../generated/locales/words.ts';
import { noDeadline, byYear } from '../generated/locales/dates.ts';

export type Comparison = (value: string) => string;

/**
 * What a target asks for in our own reading, without its date; the source's own words are `target.quantity`.
 *
 * @param scale the indicator that it is a target of
 * @returns an empty string for a target without a number, and for one whose number is not counted in the indicator's unit.
 *
 * @example
 * const share = { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' } }
 * targetValuePhrase({ comparator: 'ge', value: 93 }, share, 'zh-Hans') // => '不低于93%'
 */
export function targetValuePhrase(
  target: Pick<Target, 'comparator' | 'value' | 'low' | 'high'> & { readonly kind?: Target['kind'] },
  scale: Scale,
  locale: Locale,
): string {
  // What each unit must have is counted in another unit than the units that have it: only the plan's own words say it.
  if (target.kind !== undefined && kinds[target.kind].units === 'meeting') return '';
  const compare = comparisonWords[locale][target.comparator];
  if (target.low !== undefined && target.high !== undefined) {
    return compare(formatRange([target.low, target.high], scale, locale));
  }
  return target.value === undefined ? '' : compare(formatPrinted({ value: target.value }, scale, locale));
}

/**
 * The date of a target in words; no date in the text is said, never filled in.
 *
 * @example
 * deadlinePhrase(null, 'en') // => 'no deadline stated'
 */
export function deadlinePhrase(deadline: string | null, locale: Locale): string {
  return deadline === null ? noDeadline[locale] : byYear[locale](formatDate(deadline, locale));
}
