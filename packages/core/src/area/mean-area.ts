import type { Reason } from '../answer/reason.ts';
import type { Unit } from '../generated/types.ts';
import { printsAs } from '../math/prints-as.ts';
import { sumOf } from '../math/sum-of.ts';
import type { AreaPart } from './area-part.ts';
import { countsOfPart } from './counts-of-part.ts';

/** What a rate is multiplied by when it is printed; for other units what one per so many may mean. */
const scales: Readonly<Record<Unit['kind'], readonly number[]>> = {
  percent: [100],
  permille: [1000],
  ordinal: [],
  plain: [1, 100, 1000, 10_000, 100_000],
};

/**
 * The mean over areas, from their counts: the sum of what is counted above the line by the sum of what is below. Without
 * all counts there is none: a mean of rates would count a village like a town.
 *
 * @param parts one for each area, none missing
 *
 * @example
 * const part = (numerator, denominator) => ({ area: 'a', value: 100 * numerator / denominator, numerator, denominator, exact: true, interval: { low: 0, high: 0, lowOpen: false, highOpen: false } })
 * meanArea([part(1, 2), part(1, 1)], 'percent').value.toFixed(1) // => '66.7'
 */
export function meanArea(
  parts: readonly AreaPart[],
  unit: Unit['kind'],
): { readonly value: number; readonly numerator: number; readonly denominator: number } | { readonly reason: Reason } {
  const counts = parts.flatMap((part) => countsOfPart(part) ?? []);
  if (counts.length < parts.length || !parts.every(({ exact }) => exact)) return { reason: 'no-denominator' };
  const numerator = sumOf(counts.map((one) => one.numerator));
  const denominator = sumOf(counts.map((one) => one.denominator));
  if (denominator <= 0) return { reason: 'nothing-to-cover' };
  const counted = parts.filter((part) => part.denominator !== 0);
  const scale = scales[unit].find((one) => follows(counted, one));
  return scale === undefined
    ? { reason: 'no-scale' }
    : { value: (scale * numerator) / denominator, numerator, denominator };
}

/** Whether printed values follow from their counts by a scale, with the units that are left out or without them. */
function follows(parts: readonly AreaPart[], scale: number): boolean {
  return parts.every((part) => {
    const prints = ({ numerator = Number.NaN, denominator = Number.NaN }: Partial<AreaPart>): boolean =>
      printsAs((scale * numerator) / denominator, part.value);
    const left = countsOfPart(part);
    return prints(part) || (left !== null && prints(left));
  });
}
