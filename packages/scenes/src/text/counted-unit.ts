import type { Locale } from './locale.ts';
import { ofOne } from '../generated/locales/numbers.ts';

/**
 * A unit as it stands behind a number: English has a singular, and a programme's unit is written in the plural. Only the
 * noun changes that is counted; what stands behind “per”, “of” or “in” stays.
 *
 * @example
 * countedUnit('drills', 1, 'en') // => 'drill'
 * @example
 * countedUnit('seats per 100 children', 1, 'en') // => 'seat per 100 children'
 * @example
 * countedUnit('toy libraries', 1, 'en') // => 'toy library'
 */
export function countedUnit(label: string, value: number, locale: Locale): string {
  return value === 1 ? ofOne[locale](label) : label;
}
