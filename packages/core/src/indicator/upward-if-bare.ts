import type { Indicator, Target } from '../generated/types.ts';

/** The direction in which a count is read: a bare one without a direction as one to be reached. */
export function upwardIfBare(
  { comparator }: Pick<Target, 'comparator'>,
  { direction }: Pick<Indicator, 'direction'>,
): Pick<Indicator, 'direction'> {
  return { direction: comparator === 'not-stated' && direction === 'none' ? 'up' : direction };
}
