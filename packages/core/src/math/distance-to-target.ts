import { finiteOrRefused } from './finite-or-refused.ts';
import type { Refused } from './refusal.ts';

/**
 * How much of the way from a starting value to a target is covered: 0 at the start, 1 at the target, below 0 on the
 * wrong side. Beyond the target it is above 1, unless it is capped.
 *
 * @see COINr, `n_dist2targ`, which starts from the worst value observed
 *
 * @example
 * distanceToTarget(78, { start: 50, target: 100 }) // => 0.56
 * @example
 * distanceToTarget(4, { start: 12, target: 5 }, { cap: true }) // => 1
 */
export function distanceToTarget(
  value: number,
  { start, target }: { readonly start: number; readonly target: number },
  { cap = false }: { readonly cap?: boolean } = {},
): number | Refused {
  if (start === target) return { reason: 'bounds-equal' };
  const share = (value - start) / (target - start);
  return finiteOrRefused(cap ? Math.min(1, share) : share);
}
