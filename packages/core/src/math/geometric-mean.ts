import { finiteOrRefused } from './finite-or-refused.ts';
import type { Refused } from './refusal.ts';
import { type MeanOptions, usableItems, type WeightedItem } from './usable-items.ts';

/**
 * The weighted geometric mean exp(Σw ln x ÷ Σw) of the items that have a value. It exists for positive values only.
 *
 * @returns in the unit of the values, or why there is no mean
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6
 *
 * @example
 * geometricMean([{ value: 2 }, { value: 8 }]) // => 4
 */
export function geometricMean(items: readonly WeightedItem[], options?: MeanOptions): number | Refused {
  const usable = usableItems(items, options);
  if ('reason' in usable) return usable;
  if (usable.some(({ value }) => value <= 0)) return { reason: 'value-not-positive' };
  return finiteOrRefused(Math.exp(usable.reduce((sum, { value, weight }) => sum + weight * Math.log(value), 0)));
}
