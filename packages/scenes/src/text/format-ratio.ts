import { decimalsApart } from './decimals-apart.ts';
import type { Locale } from './locale.ts';
import { writeNumber } from './write-number.ts';

const decimals = 3;

/**
 * A computed number without a unit, such as a ratio of two shares.
 *
 * @param cuts what it is compared with: it is never printed as one of these unless it is that number
 *
 * @example
 * formatRatio(0.84615, 'en', [0.6, 0.95]) // => '0.846'
 * formatRatio(0.94996, 'en', [0.6, 0.95]) // => '0.94996'
 */
export function formatRatio(ratio: number, locale: Locale, cuts: readonly number[]): string {
  return writeNumber(ratio, locale, 0, decimalsApart(ratio, decimals, cuts));
}
