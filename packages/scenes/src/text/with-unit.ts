import type { Unit } from '@onemetre/core';
import { countedUnit } from './counted-unit.ts';
import type { Locale } from './locale.ts';
import { unitLabel } from './unit-label.ts';
import { closeUnits } from '../generated/locales/numbers.ts';

/**
 * Digits with the unit behind them.
 *
 * @example
 * withUnit('1', { label: { en: 'schools' }, kind: 'plain' }, 'en') // => '1 school'
 * withUnit('8', { label: { 'zh-Hans': '1/10万' }, kind: 'plain' }, 'zh-Hans') // => '8/10万'
 * withUnit('9', { label: { en: '10,000 yuan' }, kind: 'plain' }, 'en') // => '9 × 10,000 yuan'
 * withUnit('97.18', { label: { 'zh-Hans': '%' }, kind: 'percent' }, 'zh-Hans') // => '97.18%'
 */
export function withUnit(digits: string, unit: Unit, locale: Locale): string {
  const label = countedUnit(unitLabel(unit, locale), digits === '1' ? 1 : 0, locale);
  if (label === '') return digits;
  const isClose = label.startsWith('/') || (closeUnits[locale].test(label) && !/^\d/.test(label));
  // A unit that begins with a number of its own would be read into the one before it.
  if (/^\d[\d,]+\s/.test(label)) return `${digits} × ${label}`;
  return `${digits}${isClose ? '' : ' '}${label}`;
}
