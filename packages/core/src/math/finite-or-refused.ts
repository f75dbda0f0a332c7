import type { Refused } from './refusal.ts';

/**
 * A number as it may leave a calculation: never NaN, never infinite, never minus zero.
 *
 * @example
 * Object.is(finiteOrRefused(-0), 0) // => true
 * @example
 * finiteOrRefused(1 / 0) // => { reason: 'out-of-range' }
 */
export function finiteOrRefused(value: number): number | Refused {
  return Number.isFinite(value) ? value + 0 : { reason: 'out-of-range' };
}
