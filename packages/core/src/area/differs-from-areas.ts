import { decimalsOf } from '../math/decimals-of.ts';
import { printsAs } from '../math/prints-as.ts';

/**
 * Whether a published value and the one computed from its areas differ by more than printing can explain: half a unit of
 * the last place for each number added, one unit for a mean.
 *
 * @param parts the printed values of the areas
 *
 * @example
 * differsFromAreas('sum', 10, 11, [5, 6]) // => true
 */
export function differsFromAreas(
  by: 'sum' | 'mean' | 'minimum',
  published: number,
  computed: number,
  parts: readonly number[],
): boolean {
  if (by === 'mean') return !printsAs(computed, published);
  const added = 0.5 * [published, ...parts].reduce((sum, value) => sum + lastPlace(value), 0);
  const slack = by === 'sum' ? added : lastPlace(published);
  return Math.abs(published - computed) > slack * (1 + 1e-9) + Math.abs(published) * 1e-12;
}

function lastPlace(value: number): number {
  return Number.isInteger(value) ? 0 : 10 ** -decimalsOf(value);
}
