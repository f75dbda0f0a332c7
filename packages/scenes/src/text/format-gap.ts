import { decimalsApart } from './decimals-apart.ts';
import { computedDecimals, type ComputedFrom } from './format-computed.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { withUnit } from './with-unit.ts';
import { writeNumber } from './write-number.ts';
import { pointWords } from '../generated/locales/numbers.ts';

export type PointWords = (digits: string) => string;

export interface GapOptions {
  /** The numbers it lies between, as far as they are known: it is as exact as they are. */
  readonly from: ComputedFrom;
  /** How many decimals more than these: 1 for a rate that was computed from them. */
  readonly finer?: 0 | 1;
  /** What it is compared with: it is never printed as one of these unless it is that number. */
  readonly apartFrom?: readonly number[];
}

/**
 * A difference of numbers: as exact as they are, and never printed as none where there is one. Shares differ in
 * percentage points, never in per cent.
 *
 * @example
 * const share = { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' } }
 * formatGap(0.2, share, 'zh-Hans', { from: [97, 97.2] }) // => '0.2个百分点'
 */
export function formatGap(
  gap: number,
  { unit, precision, precision: least = 0 }: Scale,
  locale: Locale,
  { from, finer = 0, apartFrom = [] }: GapOptions,
): string {
  const decimals = decimalsApart(gap, computedDecimals(from, finer, precision), [0, ...apartFrom]);
  const digits = writeNumber(gap, locale, least, decimals);
  return pointWords[locale][unit.kind]?.(digits) ?? withUnit(digits, unit, locale);
}
