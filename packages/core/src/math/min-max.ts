import { extent } from './extent.ts';
import { finiteOrRefused } from './finite-or-refused.ts';
import type { Refused } from './refusal.ts';

/**
 * Values rescaled so that the least becomes 0 and the greatest 1; a missing value stays missing.
 *
 * @returns a list as long as the one given, or why there is no scale
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr, `n_minmax`
 *
 * @example
 * minMax([2, null, 6, 3]) // => [0, null, 1, 0.25]
 * @example
 * minMax([4, 4]) // => { reason: 'no-spread' }
 */
export function minMax(values: readonly (number | null)[]): (number | null)[] | Refused {
  const known = values.filter((value) => value !== null);
  const ends = extent(known);
  if (ends === null) return { reason: 'no-value' };
  const { least: low, greatest: high } = ends;
  if (low === high) return { reason: 'no-spread' };
  const scaled = values.map((value) => (value === null ? null : finiteOrRefused((value - low) / (high - low))));
  return scaled.every((value) => value === null || typeof value === 'number') ? scaled : { reason: 'out-of-range' };
}
