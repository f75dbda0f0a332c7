import { kinds, type Target } from '@onemetre/core';
import { formatDate } from './format-date.ts';
import { formatGap } from './format-gap.ts';
import { formatPrinted, type Scale } from './format-printed.ts';
import { formatRange } from './format-range.ts';
import type { Locale } from './locale.ts';
import { comparisonWords } from '../generated/locales/words.ts';
import { noDeadline, byYear } from '../generated/locales/dates.ts';

/** @param tolerance how far “about” reaches, where that is stated */
export type Comparison = (value: string, tolerance?: string) => string;

/**
 * What a target asks for in our own reading, without its date; the source's own words are `target.quantity`.
 *
 * @param scale the indicator that it is a target of
 * @returns an empty string for a target without a number, and for one whose number is not counted in the indicator's unit.
 *
 * @example
 * const share = { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' } }
 * targetValuePhrase({ comparator: 'ge', value: 93 }, share, 'zh-Hans') // => '不低于93%'
 * targetValuePhrase({ comparator: 'approx', value: 80, tolerance: 0.5 }, share, 'zh-Hans') // => '80%上下0.5个百分点以内'
 */
export function targetValuePhrase(
  target: Pick<Target, 'comparator' | 'value' | 'low' | 'high' | 'tolerance'> & { readonly kind?: Target['kind'] },
  scale: Scale,
  locale: Locale,
): string {
  // What each unit must have is counted in another unit than the units that have it: only the plan's own words say it.
  if (target.kind !== undefined && kinds[target.kind].units === 'meeting') return '';
  const compare = comparisonWords[locale][target.comparator];
  if (target.low !== undefined && target.high !== undefined) {
    return compare(formatRange([target.low, target.high], scale, locale));
  }
  const { value, tolerance } = target;
  if (value === undefined) return '';
  const reach = tolerance === undefined ? [] : [formatGap(tolerance, scale, locale, { from: [value, tolerance] })];
  return compare(formatPrinted({ value }, scale, locale), ...reach);
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
