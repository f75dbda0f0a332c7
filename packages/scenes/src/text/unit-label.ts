import type { Unit } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';

const none = /^(无|none)$/i;

/**
 * The printed unit, or an empty string where a value has none.
 *
 * @example
 * unitLabel({ label: { 'zh-Hans': '个/千人' }, kind: 'plain' }, 'zh-Hans') // => '个/千人'
 */
export function unitLabel(unit: Unit, locale: Locale): string {
  const label = pickText(unit.label, locale, [])?.text ?? '';
  return none.test(label) ? '' : label;
}
