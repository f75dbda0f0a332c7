import type { Target } from '../generated/types.ts';

/**
 * Whether a target asks for the change of each period against the one before, and so for no level that could be reached.
 *
 * @example
 * asksEachChange({ relative: { base: 'previous-period', change: 3, as: 'percent' } }) // => true
 * asksEachChange({}) // => false
 */
export function asksEachChange({ relative }: Pick<Target, 'relative'>): boolean {
  return relative?.base === 'previous-period';
}

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
