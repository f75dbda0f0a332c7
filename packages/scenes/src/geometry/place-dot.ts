import { linearScale, type Domain } from './linear-scale.ts';
import { niceStep } from './nice-step.ts';
import { placeBands } from './place-bands.ts';
import { placeTicks } from './place-ticks.ts';
import type { Measures, Placed } from './placed.ts';
import { roundToStep } from './round-to-step.ts';

const spread = ({ value, valueLow, valueHigh, baseline, expected, targets }: Measures): Domain => {
  const all = [value, valueLow, valueHigh, baseline, expected, ...targets].flatMap((n) =>
    n === undefined || !Number.isFinite(n) ? [] : [n],
  );
  return [Math.min(...all), Math.max(...all)];
};

/** True where every number that was read is whole: between them there is nothing. */
const isCounted = ({ value, valueLow, valueHigh, baseline, targets }: Measures): boolean =>
  [value, valueLow, valueHigh, baseline, ...targets].every((n) => n === undefined || Number.isInteger(n));

/** A natural limit is drawn when it is no further away than this many times the spread of the values. */
const near = 4;

/**
 * The stretch of the axis that is drawn: the natural limits where the values fill a good part of them, else a stretch
 * around the values, which reaches a natural limit that is near.
 */
const stretch = (measures: Measures): Domain => {
  const [low, high] = spread(measures);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = measures.limits ?? {};
  // A lone mark says nothing about what is near: it stands on the whole axis.
  if (high === low && Number.isFinite(max - min)) return [Math.min(min, low), Math.max(max, high)];
  if (high - low >= (max - min) * 0.25) return [min, max];
  const span = high - low || Math.abs(high) * 0.1 || 2;
  const step = isCounted(measures) ? Math.max(1, niceStep(span / 2)) : niceStep(span / 2);
  const below = roundToStep(low - span * 0.5, step, 'down');
  // What was never below zero is not drawn as if it could be.
  const from = low >= 0 ? Math.max(0, below) : below;
  const to = roundToStep(high + span * 0.5, step, 'up');
  return [
    low - min <= span * near ? Math.min(min, low) : Math.max(min, from),
    max - high <= span * near ? Math.max(max, high) : Math.min(max, to),
  ];
};

/**
 * A dot on an axis: for rates, for what is to be held, and for what is to go down, where a length from zero would say
 * nothing. The axis is marked as open where it does not end at a natural limit.
 *
 * @example
 * placeDot({ value: 99.2, targets: [99], cuts: [], direction: 'up', limits: { min: 0, max: 100 } }).domain // => [98.9, 100]
 */
export const placeDot = (measures: Measures): Placed => {
  const domain = stretch(measures);
  const scale = linearScale(domain);
  const { value, valueLow, valueHigh, limits } = measures;
  const inside = (share: number): number => Math.min(1, Math.max(0, share));
  const wide = valueLow !== undefined && valueHigh !== undefined && valueLow !== valueHigh;
  return {
    kind: 'dot',
    domain,
    open: [domain[0] !== limits?.min, domain[1] !== limits?.max],
    bands: placeBands(measures, scale),
    ...(value === undefined ? {} : { dot: scale(value) }),
    ...(wide ? { range: { from: inside(scale(valueLow)), to: inside(scale(valueHigh)) } } : {}),
    ticks: placeTicks(measures, scale),
  };
};
