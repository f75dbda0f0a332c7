import { linearScale } from './linear-scale.ts';
import { niceStep } from './nice-step.ts';
import { placeTicks } from './place-ticks.ts';
import type { Measures, Placed, Segment } from './placed.ts';
import { roundToStep } from './round-to-step.ts';

export interface CumulativeMeasures {
  /** Periods in order of time; no value is a period without data. */
  readonly periods: readonly { readonly period: string; readonly value?: number }[];
  readonly target: number;
  readonly expected?: number;
}

/** How wide the outline of a missing period is drawn; it stands for no amount. */
const outline = 0.07;

/**
 * A count that adds up: one segment for each period, then an outline of fixed width for each period without a value. A
 * missing period is never drawn as length.
 *
 * @example
 * placeCumulative({ periods: [{ period: '2021', value: 10 }], target: 50 }).segments
 * // => [{ from: 0, to: 0.2, period: '2021', missing: false }]
 */
export const placeCumulative = ({ periods, target, expected }: CumulativeMeasures): Placed => {
  const sum = periods.reduce((total, { value }) => (value === undefined ? total : total + value), 0);
  const gaps = periods.filter(({ value }) => value === undefined);
  const most = Math.max(target, sum, expected ?? target);
  // Room for the outlines behind the last segment.
  const needed = Math.max(most, sum / (1 - Math.min(0.5, gaps.length * outline)));
  const high = needed === target ? target : roundToStep(needed, niceStep(needed / 10), 'up');
  const scale = linearScale([0, high]);
  const segments: Segment[] = [];
  let end = 0;
  for (const { period, value } of periods) {
    if (value === undefined) continue;
    segments.push({ from: scale(end), to: scale(end + value), period, missing: false });
    end += value;
  }
  gaps.forEach(({ period }, index) => {
    const from = scale(end) + index * outline;
    segments.push({ from, to: Math.min(1, from + outline), period, missing: true });
  });
  const measures: Pick<Measures, 'expected' | 'targets'> = {
    targets: [target],
    ...(expected === undefined ? {} : { expected }),
  };
  return {
    kind: 'segments',
    domain: [0, high],
    open: [false, false],
    bands: [],
    segments,
    ticks: placeTicks(measures, scale),
  };
};
