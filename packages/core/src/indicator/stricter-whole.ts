import type { Indicator, Target } from '../generated/types.ts';

/**
 * A computed target of things that are counted in wholes, as the whole that asks for no less: 49.5 to be reached are 50,
 * and more than 49.5 is more than 49. Other values stay what they are.
 */
export const stricterWhole = (
  value: number,
  { comparator }: Pick<Target, 'comparator'>,
  { unit, direction }: Pick<Indicator, 'unit' | 'direction'>,
): number => {
  if (unit.whole !== true) return value;
  const rises = direction === 'up' && (comparator === 'not-stated' || comparator === 'approx');
  const falls = direction === 'down' && (comparator === 'not-stated' || comparator === 'approx');
  if (comparator === 'ge' || comparator === 'lt' || rises) return Math.ceil(value);
  return comparator === 'le' || comparator === 'gt' || falls ? Math.floor(value) : value;
};
