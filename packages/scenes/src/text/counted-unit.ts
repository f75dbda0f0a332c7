import type { Locale } from './locale.ts';
import { ofOne } from '../generated/locales/numbers.ts';

/**
 * A unit as it stands behind a number: English has a singular, and a programme's unit is written in the plural. Only the
 * noun changes that is counted; what stands behind “per”, “of” or “in” stays. Of 1/10万 the number takes the place of the one:
 * 8/10万, never 81/10万.
 *
 * @example
 * countedUnit('drills', 1, 'en') // => 'drill'
 * @example
 * countedUnit('seats per 100 children', 1, 'en') // => 'seat per 100 children'
 * @example
 * countedUnit('toy libraries', 1, 'en') // => 'toy library'
 * @example
 * countedUnit('1/10万', 8, 'zh-Hans') // => '/10万'
 */
export function countedUnit(label: string, value: number, locale: Locale): string {
  const behind = label.replace(/^1(?=\/)/, '');
  return value === 1 ? ofOne[locale](behind) : behind;
}
