import type { Observation } from '../generated/types.ts';

/** How many units comply, at least and at most, of how many. */
export interface CountedUnits {
  readonly all: number;
  readonly low: number;
  readonly high: number;
}

/** What counts give once units that are left out are taken off both; those of them that would have met may not be said. */
export function countedUnits(numerator: number, denominator: number, excluded: Observation['excluded']): CountedUnits {
  if (!excluded) return { all: denominator, low: numerator, high: numerator };
  const { number, met } = excluded;
  const all = denominator - number;
  return met === undefined
    ? { all, low: Math.max(0, numerator - number), high: Math.min(numerator, all) }
    : { all, low: numerator - met, high: numerator - met };
}
