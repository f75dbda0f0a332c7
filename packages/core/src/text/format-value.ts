import type { Qualifier, Unit } from '../generated/types.ts';
import { countedUnit } from './counted-unit.ts';
import { formatNumber, type NumberOptions } from './format-number.ts';
import type { Locale } from './locale.ts';
import { unitLabel } from './unit-label.ts';

const signs: Readonly<Record<Qualifier, string>> = {
  exact: '',
  'at-least': '≥ ',
  over: '> ',
  'at-most': '≤ ',
  under: '< ',
  about: '',
};

const about: Readonly<Record<Locale, string>> = { 'zh-Hans': '约 ', en: 'about ' };

const words: Readonly<Record<Locale, Readonly<Record<Qualifier, string>>>> = {
  'zh-Hans': { exact: '', 'at-least': '至少', over: '超过', 'at-most': '至多', under: '不到', about: '约' },
  en: { exact: '', 'at-least': 'at least ', over: 'over ', 'at-most': 'at most ', under: 'under ', about: 'about ' },
};

export interface ValueOptions extends NumberOptions {
  readonly qualifier?: Qualifier | undefined;
  /** Say a bound in words, for sentences; otherwise it is shown as a sign. */
  readonly spoken?: boolean;
}

/** The mark in front of a value that is not exact: ≥ for at least, 约 for about. */
export const qualifierMark = (qualifier: Qualifier | undefined, locale: Locale): string =>
  qualifier === 'about' ? about[locale] : signs[qualifier ?? 'exact'];

/**
 * A value with its unit and, where it is a bound, the sign that says so.
 *
 * @example
 * formatValue(97.18, { label: { 'zh-Hans': '%' }, kind: 'percent' }, 'zh-Hans') // => '97.18%'
 * @example
 * formatValue(36, { label: { en: 'schools' }, kind: 'plain' }, 'en', { qualifier: 'at-least' }) // => '≥ 36 schools'
 */
export const formatValue = (value: number, unit: Unit, locale: Locale, options: ValueOptions = {}): string => {
  const label = countedUnit(unitLabel(unit, locale), value, locale);
  const gap = label === '' || /^[%‰]/.test(label) || (locale === 'zh-Hans' && !/^[A-Za-z]/.test(label)) ? '' : ' ';
  const mark = options.spoken ? words[locale][options.qualifier ?? 'exact'] : qualifierMark(options.qualifier, locale);
  return `${mark}${formatNumber(value, locale, options)}${gap}${label}`;
};
