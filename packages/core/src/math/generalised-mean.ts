import { extent } from './extent.ts';
import { geometricMean } from './geometric-mean.ts';
import { finiteOrRefused } from './finite-or-refused.ts';
import type { Refused } from './refusal.ts';
import { type MeanOptions, usableItems, type WeightedItem } from './usable-items.ts';

/**
 * The weighted generalised mean (Σwxᵖ ÷ Σw)^(1/p); p = 0 is the geometric mean, its limit. Zero and
 * negative values are refused where the power has no meaning for them. Unlike its siblings it does not skip a missing value: one makes it missing.
 *
 * @returns in the unit of the values, or why there is no mean
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators; COINr, `a_genmean`
 *
 * @example
 * generalisedMean([{ value: 1 }, { value: 7 }], 2) // => 5
 * @example
 * generalisedMean([{ value: 1 }, { value: null }], 2) // => { reason: 'missing-value' }
 */
export function generalisedMean(
  items: readonly WeightedItem[],
  power: number,
  options?: MeanOptions,
): number | Refused {
  const usable = usableItems(items, options);
  if ('reason' in usable) return usable;
  if (usable.length < items.length) return { reason: 'missing-value' };
  if (power === 0) return geometricMean(items, options);
  if (power < 0 && usable.some(({ value }) => value <= 0)) return { reason: 'value-not-positive' };
  if (!Number.isInteger(power) && usable.some(({ value }) => value < 0)) return { reason: 'value-not-positive' };
  // Values are taken relative to the largest, so that a high power stays within range.
  const largest = extent(usable.map(({ value }) => Math.abs(value)))?.greatest ?? Number.NaN;
  if (largest === 0) return 0;
  const sum = usable.reduce((total, { value, weight }) => total + weight * (value / largest) ** power, 0);
  return finiteOrRefused(largest * sum ** (1 / power));
}
