import { decimalsOf } from '@onemetre/core/math';

/** A number as a source prints it. */
export interface PrintedNumber {
  readonly value: number;
  /** The characters of the source. */
  readonly printed?: string | undefined;
}

/**
 * How many decimals a source printed: those of its own characters where they are given, else those that the number has,
 * and at least `precision`.
 *
 * @param precision how many decimals all values of the indicator are shown with
 *
 * @example
 * decimalsPrinted({ value: 1.8, printed: '1.80' }) // => 2
 * decimalsPrinted({ value: 118.88 }, 0) // => 2
 * decimalsPrinted({ value: 4 }, 2) // => 2
 */
export function decimalsPrinted(number: PrintedNumber, precision = 0): number {
  return decimalsShown(number) ?? Math.max(precision, decimalsOf(number.value));
}

const figures = /\d[\d,]*(?:\.(\d+))?/;

/** The decimals that the characters of a source show, where these characters are the number: two for 1.80. */
function decimalsShown({ value, printed = '' }: PrintedNumber): number | undefined {
  const [number = '', decimals = ''] = figures.exec(printed.normalize('NFKC')) ?? [];
  return number !== '' && Number(number.replace(/,/g, '')) === Math.abs(value) ? decimals.length : undefined;
}
