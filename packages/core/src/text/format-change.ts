import type { Unit } from '../generated/types.ts';
import { formatDifference } from './format-difference.ts';
import type { Locale } from './locale.ts';
import { unitLabel } from './unit-label.ts';

const words: Readonly<
  Record<
    Locale,
    {
      readonly rise: (size: string, counted: boolean) => string;
      readonly fall: (size: string, counted: boolean) => string;
      readonly none: string;
    }
  >
> = {
  // Things grow in number (增加); a rate goes up (上升).
  'zh-Hans': {
    rise: (size, counted) => `${counted ? '增加' : '上升'}${size}`,
    fall: (size, counted) => `${counted ? '减少' : '下降'}${size}`,
    none: '不变',
  },
  en: { rise: (size) => `a rise of ${size}`, fall: (size) => `a fall of ${size}`, none: 'no change' },
};

/**
 * A change in words: a rise or a fall, never a minus sign that a reader may miss.
 *
 * @param decimals how many decimals to show at most
 *
 * @example
 * formatChange(-0.6, { label: { 'zh-Hans': '‰' }, kind: 'permille' }, 'zh-Hans', 1) // => '下降0.6个千分点'
 */
export const formatChange = (value: number, unit: Unit, locale: Locale, decimals: number): string => {
  const rounded = Number(value.toFixed(decimals));
  if (rounded === 0) return words[locale].none;
  const size = formatDifference(Math.abs(value), unit, locale, decimals);
  const counted = unit.kind === 'plain' && !/^[%‰/]/.test(unitLabel(unit, locale));
  return value > 0 ? words[locale].rise(size, counted) : words[locale].fall(size, counted);
};
