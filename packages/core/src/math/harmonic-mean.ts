import { finiteOrRefused } from './finite-or-refused.ts';
import type { Refused } from './refusal.ts';
import { type MeanOptions, usableItems, type WeightedItem } from './usable-items.ts';

/**
 * The weighted harmonic mean Σw ÷ Σ(w ÷ x) of the items that have a value. It does not exist where a value is zero, or
 * where values of both signs cancel out.
 *
 * @returns in the unit of the values, or why there is no mean
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6
 *
 * @example
 * harmonicMean([{ value: 2 }, { value: 6 }]) // => 3
 */
export function harmonicMean(items: readonly WeightedItem[], options?: MeanOptions): number | Refused {
  const usable = usableItems(items, options);
  if ('reason' in usable) return usable;
  if (usable.some(({ value }) => value === 0)) return { reason: 'value-is-zero' };
  return finiteOrRefused(1 / usable.reduce((sum, { value, weight }) => sum + weight / value, 0));
}
