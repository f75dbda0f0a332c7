import type { Indicator, Observation } from '../generated/types.ts';
import { kinds } from '../kind/kinds.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { decimalsOf } from '../math/decimals-of.ts';
import { lastDay } from '../time/last-day.ts';
import type { Asked } from './barred-reason.ts';
import { currentTarget } from './current-target.ts';

/**
 * A value of which only the completion rate is printed, derived from the rate and the target as it stood at the end of
 * the period: for a count that should rise. Null where it cannot be had, and the rate is all there is.
 */
export function fromRate(
  observation: Observation,
  indicator: Indicator,
  asked: Asked,
  lookup: Lookup,
): Observation | null {
  const { value, completionRate, period } = observation;
  if (value !== null || completionRate?.of !== 'value') return null;
  const original = lookup.targets.get(indicator.id)?.find(({ id }) => id === asked.id);
  if (!original || original.area !== asked.area || indicator.direction !== 'up') return null;
  // A rate of a percentage is rounded twice over, and says nothing of what was counted.
  if (indicator.unit.kind !== 'plain') return null;
  const { walked, adds } = kinds[original.kind];
  // The rate of one period says nothing of a sum over several.
  if (!walked || (adds && indicator.timeBasis === 'flow')) return null;
  const then = currentTarget(original, { ...lookup, asOf: lastDay(period) }).target;
  if (then.value === undefined || then.value <= 0) return null;
  const derived = indicator.unit.whole
    ? wholeOf(completionRate.rate, then.value)
    : (completionRate.rate * then.value) / 100;
  if (derived === null) return null;
  const formula = `${completionRate.rate} % × ${then.value}`;
  const { absence: _, ...printed } = observation;
  return { ...printed, value: Number(derived.toFixed(6)), grade: 'derived', formula };
}

/** The one whole number whose share of the target prints as the rate; null where there is none, or several. */
function wholeOf(rate: number, target: number): number | null {
  const half = 0.5 * 10 ** -decimalsOf(rate) * (1 + 1e-9);
  const [low, high] = [((rate - half) * target) / 100, ((rate + half) * target) / 100];
  const first = Math.ceil(low);
  return first <= high && first + 1 > high ? first : null;
}
