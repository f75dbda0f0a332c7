import type { Indicator } from '../generated/types.ts';

/**
 * Whether the values of an indicator make a total: counts over a time do, and a running total is one. Values at a point
 * in time, averages and rates never do.
 *
 * @example
 * addsUp({ timeBasis: 'point', unit: { label: { en: 'beds' }, kind: 'plain' } }) // => false
 */
export function addsUp({ timeBasis, unit }: Pick<Indicator, 'timeBasis' | 'unit'>): boolean {
  return (
    timeBasis === 'running-total' ||
    ((timeBasis === 'flow' || timeBasis === 'year-to-date') && unit.kind === 'plain' && unit.per === undefined)
  );
}
