import { linearScale } from './linear-scale.ts';
import { niceStep } from './nice-step.ts';
import { placeBands } from './place-bands.ts';
import { placeTicks } from './place-ticks.ts';
import type { Measures, Placed } from './placed.ts';
import { roundToStep } from './round-to-step.ts';

/** Fewer whole things than this are each a good part of the drawing: it ends with the last of them. */
const few = 5;

/**
 * A bar from zero with its marks. Its length is the value, so it always starts at zero; values below zero need
 * `placeDot`.
 *
 * @example
 * placeBullet({ value: 20, targets: [40], cuts: [], direction: 'up' }).bar // => { from: 0, to: 0.4 }
 */
export const placeBullet = (measures: Measures): Placed => {
  const { value, valueHigh, baseline, expected, targets, limits } = measures;
  const marks = [value, valueHigh, baseline, ...targets].flatMap((n) =>
    n === undefined || !Number.isFinite(n) ? [] : [n],
  );
  const top = Math.max(...marks, expected ?? 0);
  const max = limits?.max;
  const high =
    max !== undefined && top > max * 0.6
      ? Math.max(max, top)
      : top < few && marks.every(Number.isInteger)
        ? top
        : roundToStep(top * 1.04, niceStep(top / 5), 'up');
  const scale = linearScale([0, high]);
  return {
    kind: 'bar',
    domain: [0, high],
    open: [false, high !== max],
    bands: placeBands(measures, scale),
    ...(value === undefined ? {} : { bar: { from: 0, to: scale(value) } }),
    ticks: placeTicks(measures, scale),
  };
};
