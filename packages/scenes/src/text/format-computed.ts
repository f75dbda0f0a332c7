import { decimalsApart } from './decimals-apart.ts';
import { decimalsPrinted, type PrintedNumber } from './decimals-printed.ts';
import type { Scale } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { ordinalDigits } from './ordinal-digits.ts';
import { withUnit } from './with-unit.ts';
import { writeNumber } from './write-number.ts';

/** Numbers that another was computed from, as far as they are known. */
export type ComputedFrom = readonly (number | PrintedNumber | undefined)[];

export interface ComputedOptions {
  /** The numbers it was computed from: it gets one decimal more than they have. */
  readonly from?: ComputedFrom;
  /** What it is compared with: it is never printed as one of these unless it is that number. */
  readonly apartFrom?: readonly (number | undefined)[];
  /** Where a rounded number would say too much: a cut is rounded to the side on which what is said of it is true. */
  readonly round?: 'nearest' | 'up' | 'down';
  /** `digits`: the digits alone. */
  readonly how?: 'unit' | 'digits';
}

/** Where nothing is known of what a number was computed from. */
const usual = 2;

/** A computed number is never shown finer than this. */
const finest = 4;

/**
 * How many decimals a computed number is shown with.
 *
 * @param finer how many more than the numbers have that it was computed from
 *
 * @example
 * computedDecimals([4, 6], 1) // => 1
 * computedDecimals([4, 6], 1, 2) // => 2
 */
export function computedDecimals(from: ComputedFrom, finer: 0 | 1, precision?: number): number {
  const given = from.filter(isGiven).map((one) => decimalsPrinted(typeof one === 'number' ? { value: one } : one));
  if (precision !== undefined) return Math.max(precision, ...given);
  return given.length === 0 ? usual : Math.min(Math.max(...given) + finer, Math.max(finest, ...given));
}

/**
 * A number that was computed, with its unit: as many decimals as all values of the indicator have, or at most one more
 * than the numbers it was computed from; never as exact as arithmetic makes it.
 *
 * @example
 * const scale = { unit: { label: { en: 'places' }, kind: 'plain' } }
 * formatComputed(5.333333, scale, 'en', { from: [4, 6] }) // => '5.3 places'
 * formatComputed(5.3, { ...scale, precision: 2 }, 'en') // => '5.30 places'
 * formatComputed(44.96, scale, 'en', { from: [40, 50], apartFrom: [45] }) // => '44.96 places'
 */
export function formatComputed(
  value: number,
  { unit, precision, precision: least = 0 }: Scale,
  locale: Locale,
  { from = [], apartFrom = [], round = 'nearest', how = 'unit' }: ComputedOptions = {},
): string {
  const decimals = decimalsApart(value, computedDecimals(from, 1, precision), apartFrom.filter(isGiven));
  const shown = round === 'nearest' ? value : moved(value, decimals, round);
  const plain = writeNumber(shown, locale, least, decimals);
  const digits = unit.kind === 'ordinal' ? ordinalDigits(value, plain, locale) : plain;
  return how === 'digits' ? digits : withUnit(digits, unit, locale);
}

function isGiven<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function moved(value: number, decimals: number, way: 'up' | 'down'): number {
  const near = Number(value.toFixed(decimals));
  const step = 10 ** -decimals;
  if (way === 'up') return near < value ? near + step : near;
  return near > value ? near - step : near;
}
