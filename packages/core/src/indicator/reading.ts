import type { Input } from '../answer/because.ts';
import type { Indicator, Observation, Qualifier } from '../generated/types.ts';
import { decimalsOf } from '../math/decimals-of.ts';
import type { Interval } from '../math/interval.ts';
import { printsAs } from '../math/prints-as.ts';
import { sumOf } from '../math/sum-of.ts';
import { spanOf } from '../time/span-of.ts';
import { countedUnits } from '../area/counted-units.ts';

/** A value that may be judged: an observation that is known, released, unambiguous, and for the right area and group. */
export interface Reading {
  readonly observation: Observation;
  readonly period: string;
  /** First day that it counts; of a year to date that of its year. */
  readonly start: string;
  /** Last day of the period: the reference date. */
  readonly reference: string;
  readonly value: number;
  readonly interval: Interval;
  readonly exact: boolean;
  readonly provisional: boolean;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The values it was put together from, where it is a sum over periods or areas. */
  readonly parts?: readonly Reading[];
  /** True for a part that is taken off: what had been counted before the start. */
  readonly subtracted?: true;
}

/**
 * The interval that a printed value allows. An exact value is a point; a bound reaches to the indicator's natural limit
 * or without end; `about` is taken as rounded at its last printed decimal (our reading).
 */
export function intervalOf(value: number, qualifier: Qualifier | undefined, limits: Indicator['limits']): Interval {
  const min = limits?.min ?? Number.NEGATIVE_INFINITY;
  const max = limits?.max ?? Number.POSITIVE_INFINITY;
  switch (qualifier) {
    case 'at-least':
    case 'over':
      return { low: value, high: Math.max(max, value), lowOpen: qualifier === 'over', highOpen: false };
    case 'at-most':
    case 'under':
      return { low: Math.min(min, value), high: value, lowOpen: false, highOpen: qualifier === 'under' };
    case 'about': {
      const half = 0.5 * 10 ** -decimalsOf(value);
      return { low: sumOf([value, -half]), high: sumOf([value, half]), lowOpen: false, highOpen: false };
    }
    default:
      return { low: value, high: value, lowOpen: false, highOpen: false };
  }
}

export function toReading(observation: Observation, value: number, indicator: Indicator): Reading {
  const interval = countedShare(observation, value, indicator);
  return {
    observation,
    period: observation.period,
    ...spanOf(indicator, observation.period),
    value,
    interval,
    exact: (observation.qualifier ?? 'exact') === 'exact' && interval.low === interval.high,
    provisional: isEstimate(observation),
    ...(observation.numerator === undefined ? {} : { numerator: observation.numerator }),
    ...(observation.denominator === undefined ? {} : { denominator: observation.denominator }),
  };
}

const scales: Readonly<Record<Indicator['unit']['kind'], number | null>> = {
  percent: 100,
  permille: 1000,
  ordinal: null,
  plain: null,
};

/** Whether a value is said not to be settled. */
export function isEstimate({ status }: Pick<Observation, 'status'>): boolean {
  return status === 'provisional' || status === 'estimated';
}

/** An observation as an answer names it among what it rests on, or has left out: with what was printed, and when. */
export function inputOf(observation: Observation): Input {
  return {
    kind: 'observation',
    id: observation.id,
    period: observation.period,
    ...(observation.value === null ? {} : { value: observation.value }),
    ...(observation.published === undefined ? {} : { published: observation.published }),
  };
}

/** The share that the counts give, where the printed one is that share: 2,499 of 2,500 is not 100 %. */
function countedShare(
  { numerator, denominator, excluded, qualifier = 'exact' }: Observation,
  value: number,
  { unit, limits }: Indicator,
): Interval {
  const asPrinted = intervalOf(value, qualifier, limits);
  const scale = scales[unit.kind];
  if (scale === null || qualifier !== 'exact' || numerator === undefined || denominator === undefined) return asPrinted;
  const { all, low, high } = countedUnits(numerator, denominator, excluded);
  const [least, most] = [(scale * low) / all, (scale * high) / all];
  return least <= most && printsAs(least, value) && printsAs(most, value)
    ? { low: least, high: most, lowOpen: false, highOpen: false }
    : asPrinted;
}
