import type { Unit } from '../generated/types.ts';
import { formatNumber } from './format-number.ts';
import { formatValue } from './format-value.ts';
import type { Locale } from './locale.ts';

const points: Readonly<Record<Locale, Readonly<Record<'percent' | 'permille', (one: boolean) => string>>>> = {
  'zh-Hans': { percent: () => '个百分点', permille: () => '个千分点' },
  en: {
    percent: (one) => (one ? ' percentage point' : ' percentage points'),
    permille: (one) => (one ? ' point per thousand' : ' points per thousand'),
  },
};

/**
 * A difference of two values: shares differ in percentage points, never in per cent.
 *
 * @param decimals how many decimals the two values have
 *
 * @example
 * formatDifference(0.2, { label: { 'zh-Hans': '%' }, kind: 'percent' }, 'zh-Hans', 1) // => '0.2个百分点'
 */
export const formatDifference = (value: number, unit: Unit, locale: Locale, decimals: number): string =>
  unit.kind === 'plain'
    ? formatValue(value, unit, locale, { precision: decimals, round: true })
    : `${formatNumber(value, locale, { precision: decimals, round: true })}${points[locale][unit.kind](Number(value.toFixed(decimals)) === 1)}`;
