import type { Indicator } from '@onemetre/core';
import { formatNumber, formatValue, unitLabel } from '@onemetre/core/text';
import { safeText } from '../safe/safe-text.ts';
import type { Scene } from './scene.ts';

/** A value for a tight place: with its unit only where that is one or two characters, such as % or 个. */
export const shortValue = (
  value: number,
  { unit, precision }: Pick<Indicator, 'unit' | 'precision'>,
  { locale }: Pick<Scene, 'locale'>,
  computed = false,
): string => {
  const options = computed ? { precision: Math.max(precision ?? 1, 1), round: true } : { precision };
  return unitLabel(unit, locale).length <= 2
    ? safeText(formatValue(value, unit, locale, options))
    : formatNumber(value, locale, options);
};
