import { decimalsOf } from '../math/decimals-of.ts';
import { computedDecimals, type ComputedOptions } from './format-computed.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { withUnit } from './with-unit.ts';
import { writeNumber } from './write-number.ts';

/** A dash beside a minus sign cannot be read. */
const between: Readonly<Record<Locale, string>> = { 'zh-Hans': '至', en: ' to ' };

/**
 * A range with its unit. Both ends are written alike, with the same decimals.
 *
 * @param options `from`: the numbers it was computed from, absent where both ends stand in a source; `how`: `digits` for
 *   the digits alone
 *
 * @example
 * const scale = { unit: { label: { en: 'people' }, kind: 'plain' } }
 * formatRange([10000, 20000], scale, 'en') // => '10,000–20,000 people'
 * formatRange([23.774193, 25.035714], scale, 'en', { from: [10, 11] }) // => '23.8–25.0 people'
 */
export const formatRange = (
  ends: readonly [low: number, high: number],
  { unit, precision, precision: least = 0 }: Scale,
  locale: Locale,
  { from, how = 'unit' }: Pick<ComputedOptions, 'from' | 'how'> = {},
): string => {
  const most = from === undefined ? 10 : computedDecimals(from, 1, precision);
  const decimals = Math.max(least, ...ends.map((end) => decimalsOf(Number(end.toFixed(most)))));
  const [low, high] = ends.map((end) => writeNumber(end, locale, decimals, decimals));
  const digits = `${low}${ends.some((end) => end < 0) ? between[locale] : '–'}${high}`;
  return how === 'digits' ? digits : withUnit(digits, unit, locale);
};
