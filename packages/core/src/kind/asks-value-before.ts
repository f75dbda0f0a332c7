import type { Target } from '../generated/types.ts';
import { asksEachChange } from './asks-each-change.ts';

/**
 * Whether the value before the first period is needed too: for a change of each period, and for a comparison with the
 * year before.
 *
 * @example
 * asksValueBefore({ compareWith: { base: 'last-year' } }) // => true
 */
export function asksValueBefore(target: Pick<Target, 'relative' | 'compareWith'>): boolean {
  return asksEachChange(target) || target.compareWith?.base === 'last-year';
}
