import { kinds, type Target } from '@onemetre/core';
import { formatDate } from './format-date.ts';
import { formatPrinted, type Scale } from './format-printed.ts';
import { formatRange } from './format-range.ts';
import type { Locale } from './locale.ts';

type Comparison = (value: string) => string;

const comparisons: Readonly<Record<Locale, Readonly<Record<Target['comparator'], Comparison>>>> = {
  'zh-Hans': {
    ge: (value) => `不低于${value}`,
    gt: (value) => `高于${value}`,
    le: (value) => `不高于${value}`,
    lt: (value) => `低于${value}`,
    eq: (value) => `等于${value}`,
    range: (value) => value,
    approx: (value) => `${value}左右`,
    within: (value) => `${value}以内`,
    'not-stated': (value) => value,
  },
  en: {
    ge: (value) => `at least ${value}`,
    gt: (value) => `over ${value}`,
    le: (value) => `at most ${value}`,
    lt: (value) => `under ${value}`,
    eq: (value) => `exactly ${value}`,
    range: (value) => value,
    approx: (value) => `about ${value}`,
    within: (value) => `within ${value}`,
    'not-stated': (value) => value,
  },
};

const noDeadline: Readonly<Record<Locale, string>> = { 'zh-Hans': '未写明期限', en: 'no deadline stated' };
const byYear: Readonly<Record<Locale, (date: string) => string>> = {
  'zh-Hans': (date) => `到${date}`,
  en: (date) => `by ${date}`,
};

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
  const compare = comparisons[locale][target.comparator];
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
