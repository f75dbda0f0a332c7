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
 * withUnit('97.18', { label: { 'zh-Hans': '%' }, kind: 'percent' }, 'zh-Hans') // => '97.18%'
 */
export function withUnit(digits: string, unit: Unit, locale: Locale): string {
  const label = unitLabel(unit, locale);
  if (label === '') return digits;
  return `${digits}${closeUnits[locale].test(label) ? '' : ' '}${countedUnit(label, digits === '1' ? 1 : 0, locale)}`;
}
