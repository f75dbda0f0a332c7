import type { Unit } from '../generated/types.ts';
import { formatCount } from './format-count.ts';
import type { Locale } from './locale.ts';
import { withUnit } from './with-unit.ts';

const said: Readonly<Record<Locale, (digits: string, place: number, unit: Unit) => string>> = {
  'zh-Hans': (digits, _, unit) => `第${withUnit(digits, unit, 'zh-Hans')}`,
  en: (digits, place, unit) => withUnit(`${digits}${ordinal(place)}`, unit, 'en'),
};

/**
 * A place in an order, as it is said: 第4位, 4th place.
 *
 * @example
 * rankText(4, { label: { 'zh-Hans': '位', en: 'place' }, kind: 'plain' }, 'zh-Hans') // => '第4位'
 * rankText(2, { label: { 'zh-Hans': '位', en: 'place' }, kind: 'plain' }, 'en') // => '2nd place'
 */
export function rankText(place: number, unit: Unit, locale: Locale): string {
  return said[locale](formatCount(place, locale), place, unit);
}

function ordinal(place: number): string {
  const [ones, tens] = [place % 10, Math.trunc(place / 10) % 10];
  return tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
}
