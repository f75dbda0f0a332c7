import type { Indicator } from '../generated/types.ts';

/**
 * Whether the values of an indicator make a total: counts over a time do, and so does a running total of them. Values at a
 * point in time, averages and rates never do, however they are kept.
 *
 * @example
 * addsUp({ timeBasis: 'point', unit: { label: { en: 'beds' }, kind: 'plain' } }) // => false
 */
export function addsUp({ timeBasis, unit }: Pick<Indicator, 'timeBasis' | 'unit'>): boolean {
  return timeBasis !== 'point' && timeBasis !== 'average' && unit.kind === 'plain' && unit.per === undefined;
}
