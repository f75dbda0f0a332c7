import { decimalsOf } from '@onemetre/core/math';
import type { Locale } from './locale.ts';
import { writeNumber } from './write-number.ts';
import { powersOfTen } from '../generated/locales/numbers.ts';

/** From this on the numbers of an axis are shortened. */
const long = 10_000;

/**
 * The round numbers on an axis, all in one notation: the same power and the same decimals. Here alone a number may be
 * shortened, from ten thousand on: it is a mark to read by and no printed value.
 *
 * @example
 * formatAxis([0, 2500, 5000], 'en') // => ['0', '2,500', '5,000']
 * formatAxis([0, 5000, 10000], 'zh-Hans') // => ['0', '0.5万', '1.0万']
 */
export function formatAxis(values: readonly number[], locale: Locale): readonly string[] {
  const highest = Math.max(0, ...values.map(Math.abs));
  const [power, word] = (highest < long ? undefined : powersOfTen[locale].find(([size]) => highest >= size)) ?? [1, ''];
  const shortened = values.map((value) => Number((value / power).toPrecision(12)));
  const decimals = Math.min(Math.max(0, ...shortened.map(decimalsOf)), 6);
  return shortened.map((value) => (value === 0 ? '0' : `${writeNumber(value, locale, decimals, decimals)}${word}`));
}
