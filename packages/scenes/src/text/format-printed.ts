import type { Qualifier, Unit } from '@onemetre/core';
import { decimalsPrinted, type PrintedNumber } from './decimals-printed.ts';
import type { Locale } from './locale.ts';
import { ordinalDigits } from './ordinal-digits.ts';
import { withUnit } from './with-unit.ts';
import { writeNumber } from './write-number.ts';
import { aboutWord, qualifierWords } from '../generated/locales/numbers.ts';

/** What numbers are counted in, and with how many decimals they are shown: an indicator, or a figure by its own unit. */
export interface Scale {
  readonly unit: Unit;
  readonly precision?: number | undefined;
}

/** A number that stands in a source: an observation, a figure, a target. */
export interface PrintedValue extends PrintedNumber {
  readonly qualifier?: Qualifier | undefined;
}

const signs: Readonly<Record<Exclude<Qualifier, 'about'>, string>> = {
  exact: '',
  'at-least': '≥ ',
  over: '> ',
  'at-most': '≤ ',
  under: '< ',
};

/**
 * The mark in front of a value that is not exact: ≥ for at least, 约 for about.
 *
 * @example
 * qualifierMark('at-least', 'en') // => '≥ '
 */
export function qualifierMark(qualifier: Qualifier | undefined, locale: Locale): string {
  return qualifier === 'about' ? aboutWord[locale] : signs[qualifier ?? 'exact'];
}

/**
 * A number that was read, as its source prints it: with the decimals of the source's own characters, never rounded, with
 * its unit and the sign that says where it is only a bound.
 *
 * @param how `sign`: a bound has a sign, as in tables; `spoken`: it has a word, as in sentences; `digits`: the digits alone
 *
 * @example
 * formatPrinted({ value: 97.18 }, { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' } }, 'zh-Hans') // => '97.18%'
 * @example
 * const scale = { unit: { label: { en: 'schools' }, kind: 'plain' } }
 * formatPrinted({ value: 1800, qualifier: 'at-least' }, scale, 'en') // => '≥ 1,800 schools'
 * formatPrinted({ value: 1.8, printed: '1.80' }, scale, 'en', 'digits') // => '1.80'
 */
export function formatPrinted(
  number: PrintedValue,
  { unit, precision }: Scale,
  locale: Locale,
  how: 'sign' | 'spoken' | 'digits' = 'sign',
): string {
  const { value, qualifier = 'exact' } = number;
  const decimals = decimalsPrinted(number, precision);
  const plain = writeNumber(value, locale, decimals, decimals);
  const digits = unit.kind === 'ordinal' ? ordinalDigits(value, plain, locale) : plain;
  if (how === 'digits') return digits;
  return `${how === 'spoken' ? qualifierWords[locale][qualifier] : qualifierMark(qualifier, locale)}${withUnit(digits, unit, locale)}`;
}
