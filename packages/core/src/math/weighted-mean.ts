import { finiteOrRefused } from './finite-or-refused.ts';
import type { Refused } from './refusal.ts';
import { type MeanOptions, usableItems, type WeightedItem } from './usable-items.ts';

/**
 * The weighted arithmetic mean Σwx ÷ Σw of the items that have a value.
 *
 * @returns in the unit of the values, or why there is no mean
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6
 *
 * @example
 * weightedMean([{ value: 1, weight: 1 }, { value: 4, weight: 2 }, { value: null, weight: 5 }]) // => 3
 */
export function weightedMean(items: readonly WeightedItem[], options?: MeanOptions): number | Refused {
  const usable = usableItems(items, options);
  if ('reason' in usable) return usable;
  return finiteOrRefused(usable.reduce((sum, { value, weight }) => sum + weight * value, 0));
}
