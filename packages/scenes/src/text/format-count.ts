import type { Locale } from './locale.ts';
import { writeNumber } from './write-number.ts';

/**
 * A number of things, without a unit.
 *
 * @example
 * formatCount(1234, 'en') // => '1,234'
 */
export function formatCount(count: number, locale: Locale): string {
  return writeNumber(count, locale, 0, 10);
}
