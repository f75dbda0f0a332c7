import type { Locale } from './locale.ts';

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

const order = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

const ordinals: Readonly<Record<Locale, (digits: string, place: number) => string>> = {
  'zh-Hans': (digits) => `第${digits}`,
  // A place between two, such as 3.5 of a mean, has no ending.
  en: (digits, place) => (Number.isInteger(place) ? `${digits}${endings[order.select(place)] ?? 'th'}` : digits),
};
