import { isMet } from '../case/is-met.ts';

/**
 * How far a value has come on a scale of ten: 0 at the starting value, 10 at the target and beyond, negative on the
 * wrong side of the start.
 *
 * @returns null where start and target are one and the target is not met
 *
 * @example
 * progressIndex(78, { start: 50, target: 100, direction: 'up' }).toFixed(1) // => '5.6'
 */
export function progressIndex(
  value: number,
  { start, target, direction }: { readonly start: number; readonly target: number; readonly direction: 'up' | 'down' },
): number | null {
  if (isMet(value, target, direction)) return 10;
  if (start === target) return null;
  return ((direction === 'up' ? 10 : -10) * (value - start)) / Math.abs(target - start) + 0;
}
