import { extent } from './extent.ts';
import type { Refused } from './refusal.ts';

/** One item of a mean: null where there is no value. */
export interface WeightedItem {
  readonly value: number | null;
  /** Relative weight, not negative; 1 when absent. */
  readonly weight?: number | undefined;
}

export interface MeanOptions {
  /** Least share of items, by count, that must have a value; equal passes. No limit when absent. */
  readonly threshold?: number | undefined;
}

/** Items that have a value, with weights that sum to 1. */
export type UsableItems = readonly { readonly value: number; readonly weight: number }[];

/**
 * The items that a mean is taken of: those without a value are dropped with their weights, and the other weights are
 * rescaled to a sum of 1. Whether enough is left is asked of their number; weights play no part in it.
 *
 * @see Becker, W. (2022), COINr, `Aggregate` with `dat_thresh`
 *
 * @example
 * usableItems([{ value: 4, weight: 1 }, { value: null, weight: 2 }]) // => [{ value: 4, weight: 1 }]
 * @example
 * usableItems([{ value: 4 }, { value: null }, { value: null }], { threshold: 0.5 }) // => { reason: 'too-few-values' }
 */
export function usableItems(
  items: readonly WeightedItem[],
  { threshold = 0 }: MeanOptions = {},
): UsableItems | Refused {
  const usable = items.flatMap(({ value, weight = 1 }) => (value === null ? [] : [{ value, weight }]));
  if (items.length > 0 && usable.length / items.length < threshold) return { reason: 'too-few-values' };
  if (usable.length === 0) return { reason: 'no-value' };
  if (items.some(({ weight = 1 }) => weight < 0)) return { reason: 'weight-negative' };
  const largest = extent(usable.map(({ weight }) => weight))?.greatest ?? Number.NaN;
  if (largest === 0) return { reason: 'weights-sum-to-zero' };
  // Divided by the largest first, because very large weights would sum to infinity.
  const total = usable.reduce((sum, { weight }) => sum + weight / largest, 0);
  return usable.map(({ value, weight }) => ({ value, weight: weight / largest / total }));
}
