import { decimalsOf } from '@onemetre/core/math';
import { computedDecimals, type ComputedFrom } from './format-computed.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { withUnit } from './with-unit.ts';
import { writeNumber } from './write-number.ts';
import { rangeSign } from '../generated/locales/numbers.ts';

/**
 * The ends of a computed range, as they are shown: at most one decimal more than the numbers have that it comes from.
 *
 * @example
 * roundRange([23.774193, 25.035714], {}, [10, 11]) // => [23.8, 25]
 */
export function roundRange(
  [low, high]: readonly [low: number, high: number],
  { precision }: Pick<Scale, 'precision'>,
  from: ComputedFrom,
): readonly [low: number, high: number] {
  const decimals = computedDecimals(from, 1, precision);
  // Adding nothing turns −0 into 0.
  return [Number(low.toFixed(decimals)) + 0, Number(high.toFixed(decimals)) + 0];
}

/**
 * A range with its unit. Both ends are written alike, with the same decimals; where they are the same, it is one number.
 *
 * @param how `digits` for the digits alone
 *
 * @example
 * const scale = { unit: { label: { en: 'people' }, kind: 'plain' } }
 * formatRange([10000, 20000], scale, 'en') // => '10,000–20,000 people'
 * formatRange(roundRange([23.774193, 25.035714], scale, [10, 11]), scale, 'en') // => '23.8–25.0 people'
 */
export function formatRange(
  ends: readonly [low: number, high: number],
  { unit, precision: least = 0 }: Scale,
  locale: Locale,
  how: 'unit' | 'digits' = 'unit',
): string {
  const decimals = Math.max(least, ...ends.map(decimalsOf));
  const [low, high] = ends.map((end) => writeNumber(end, locale, decimals, decimals)) as [string, string];
  const dash = ends.some((end) => end < 0) ? rangeSign[locale] : '–';
  const digits = low === high ? low : `${low}${dash}${high}`;
  return how === 'digits' ? digits : withUnit(digits, unit, locale);
}
