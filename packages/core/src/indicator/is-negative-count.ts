import type { Indicator, Observation } from '../generated/types.ts';

/**
 * A number below 0 where people are counted one by one: most often a code for a value that was suppressed. What may
 * rightly fall below 0, such as net migration, is not counted so.
 */
export function isNegativeCount(
  { value }: Pick<Observation, 'value'>,
  { sensitivity, unit }: Pick<Indicator, 'sensitivity' | 'unit'>,
): boolean {
  return value !== null && value < 0 && sensitivity === 'small-cell' && unit.kind === 'plain';
}
