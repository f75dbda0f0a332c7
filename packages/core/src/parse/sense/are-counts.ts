import type { PrintedNumbers } from './printed-numbers.ts';

/** Whole numbers of things, of an indicator that does not say it may fall below 0. */
export function areCounts({ indicator: { unit, limits }, values, others }: PrintedNumbers): boolean {
  if (unit.kind !== 'plain' || unit.per !== undefined || (limits?.min !== undefined && limits.min < 0)) return false;
  return unit.whole === true || [...values, ...others].every(({ value }) => Number.isInteger(value));
}
