import type { Locale } from './locale.ts';
import { ordinals } from '../generated/locales/numbers.ts';

/**
 * The digits of a place in an order, as they are said before their unit: 第4(位), 4th (place).
 *
 * @example
 * ordinalDigits(4, '4', 'zh-Hans') // => '第4'
 * ordinalDigits(22, '22', 'en') // => '22nd'
 */
export function ordinalDigits(place: number, digits: string, locale: Locale): string {
  return ordinals[locale](digits, place);
}
