import { finiteOrRefused } from './finite-or-refused.ts';
import type { Refused } from './refusal.ts';

export interface Goalposts {
  /** The worst value that counts: 0 on the scale. It is the larger number where less is better. */
  readonly worst: number;
  /** The best value that counts: 1 on the scale. */
  readonly best: number;
}

/**
 * Where a value stands between two fixed posts, from 0 at the worst to 1 at the best; beyond them it stays at the post,
 * unless it is not to be clipped.
 *
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr, `n_goalposts`, `n_scaled`
 *
 * @example
 * goalposts(82.5, { worst: 20, best: 85 }).toFixed(4) // => '0.9615'
 * @example
 * goalposts(6, { worst: 25, best: 5 }) // => 0.95
 * @example
 * goalposts(120, { worst: 0, best: 100 }, { clip: false }) // => 1.2
 */
export function goalposts(
  value: number,
  { worst, best }: Goalposts,
  { clip = true }: { readonly clip?: boolean } = {},
): number | Refused {
  if (worst === best) return { reason: 'bounds-equal' };
  const share = (value - worst) / (best - worst);
  return finiteOrRefused(clip ? Math.min(1, Math.max(0, share)) : share);
}
