import type { Locale } from './locale.ts';
import { numberStyles } from '../generated/locales/numbers.ts';

/** More decimals than this are dust of arithmetic. */
const finest = 10;

/**
 * The digits of a number, never compacted: 万 and 亿 appear only as the source's own unit. What rounds to nothing is 0,
 * never −0.
 *
 * @param least how many decimals are written at least
 * @param most how many decimals are written at most
 *
 * @example
 * writeNumber(47262.5, 'en', 2, 2) // => '47,262.50'
 * writeNumber(-0.04, 'zh-Hans', 0, 1) // => '0'
 */
export function writeNumber(value: number, locale: Locale, least: number, most: number): string {
  const [low, high] = [Math.min(least, finest), Math.min(Math.max(least, most), finest)];
  return formatter(locale, low, high).format(Number(value.toFixed(high)) === 0 ? 0 : value);
}

const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  const known = cache.get(key);
  if (known) return known;
  const { tag, grouping } = numberStyles[locale];
  const made = new Intl.NumberFormat(tag, {
    useGrouping: grouping,
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  cache.set(key, made);
  return made;
}
