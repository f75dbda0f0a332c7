import type { Refused } from './refusal.ts';

/**
 * Values in standard deviations from their mean, with n − 1 in the deviation; a missing value stays missing.
 *
 * @returns a list as long as the one given, or why there is no scale
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr, `n_zscore`
 *
 * @example
 * zScores([1, 2, null, 3]) // => [-1, 0, null, 1]
 */
export function zScores(values: readonly (number | null)[]): (number | null)[] | Refused {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { reason: 'no-value' };
  if (new Set(known).size === 1) return { reason: 'no-spread' };
  const mean = known.reduce((sum, value) => sum + value / known.length, 0);
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2 / (known.length - 1), 0));
  if (!Number.isFinite(deviation) || deviation === 0) return { reason: 'out-of-range' };
  return values.map((value) => (value === null ? null : (value - mean) / deviation + 0));
}
