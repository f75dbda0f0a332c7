import { formatGap, type GapOptions } from './format-gap.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { unitLabel } from './unit-label.ts';
import { changeWords } from '../generated/locales/numbers.ts';

/** Smaller than any number that is printed: the dust of arithmetic. */
const dust = 1e-10;

/**
 * A change in words: a rise or a fall, never a minus sign that a reader may miss.
 *
 * @example
 * const share = { unit: { label: { 'zh-Hans': '‰' }, kind: 'permille' } }
 * formatChange(-0.6, share, 'zh-Hans', { from: [5.6, 5] }) // => '下降0.6个千分点'
 */
export function formatChange(change: number, scale: Scale, locale: Locale, options: GapOptions): string {
  if (Math.abs(change) < dust) return changeWords[locale].none;
  const { apartFrom = [] } = options;
  const size = formatGap(Math.abs(change), scale, locale, { ...options, apartFrom: apartFrom.map(Math.abs) });
  const counted = scale.unit.kind === 'plain' && !/^[%‰/]/.test(unitLabel(scale.unit, locale));
  return change > 0 ? changeWords[locale].rise(size, counted) : changeWords[locale].fall(size, counted);
}
