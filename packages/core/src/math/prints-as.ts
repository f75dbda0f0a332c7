import { decimalsOf } from './decimals-of.ts';

/**
 * Whether a computed number may be what was printed as another: to one unit of its last printed place, for sources round
 * and some cut off. 99.96 is printed as 100, as 100.0 and as 99.9.
 *
 * @example
 * printsAs((100 * 2499) / 2500, 99.9) // => true
 * printsAs(96, 98) // => false
 */
export function printsAs(computed: number, printed: number): boolean {
  return Math.abs(computed - printed) <= 10 ** -decimalsOf(printed) * (1 + 1e-9);
}
