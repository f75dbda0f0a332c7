import type { PrintedNumber } from './decimals-printed.ts';

/**
 * A number of an answer as the source of that number prints it. A number that is not the source's own, such as a sum,
 * has no characters.
 *
 * @param source the observation or figure that it was read from, where it was read
 *
 * @example
 * asPrinted(1.8, { value: 1.8, printed: '1.80' }) // => { value: 1.8, printed: '1.80' }
 * asPrinted(3.5, { value: 1.8, printed: '1.80' }) // => { value: 3.5 }
 */
export function asPrinted(
  value: number,
  source: { readonly value: number | null; readonly printed?: string | undefined } | undefined,
): PrintedNumber {
  return source?.printed !== undefined && source.value === value ? { value, printed: source.printed } : { value };
}
