import type { Locale } from './locale.ts';
import { writeNumber } from './write-number.ts';

/**
 * A number of things, without a unit.
 *
 * @example
 * formatCount(1234, 'en') // => '1,234'
 */
export const formatCount = (count: number, locale: Locale): string => writeNumber(count, locale, 0, 10);
