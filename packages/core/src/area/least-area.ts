import type { Interval } from '../math/interval.ts';
import type { AreaPart } from './area-part.ts';

/**
 * The smallest value among areas. Where one is missing the smallest known bounds it from above: that can prove that a
 * minimum fails, never that it holds.
 *
 * @param parts at least one
 * @param min the smallest value that a missing area can have
 *
 * @example
 * const part = (value) => ({ area: 'a', value, exact: true, interval: { low: value, high: value, lowOpen: false, highOpen: false } })
 * leastArea([part(3), part(2)], false).high // => 2
 */
export function leastArea(parts: readonly AreaPart[], complete: boolean, min?: number): Interval {
  const least = (end: 'low' | 'high'): number => Math.min(...parts.map(({ interval }) => interval[end]));
  const [low, high] = [complete ? least('low') : (min ?? Number.NEGATIVE_INFINITY), least('high')];
  const open = (end: 'low' | 'high', value: number): boolean =>
    parts.every(({ interval }) => interval[end] !== value || interval[end === 'low' ? 'lowOpen' : 'highOpen']);
  return { low: Math.min(low, high), high, lowOpen: complete && open('low', low), highOpen: open('high', high) };
}
