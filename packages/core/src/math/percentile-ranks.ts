import type { Refused } from './refusal.ts';

/**
 * Values as the share of the others that they exceed: 0 for the least, equal values share the lower rank; a missing
 * value stays missing.
 *
 * @returns a list as long as the one given, or why there is no scale
 * @see COINr, `n_prank`
 *
 * @example
 * percentileRanks([10, 30, null, 20]) // => [0, 1, null, 0.5]
 * @example
 * percentileRanks([5, 5, 9]) // => [0, 0, 1]
 */
export function percentileRanks(values: readonly (number | null)[]): (number | null)[] | Refused {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return { reason: known.length === 0 ? 'no-value' : 'no-spread' };
  return values.map((value) =>
    value === null ? null : known.filter((other) => other < value).length / (known.length - 1),
  );
}
