import type { Measures, Placed } from './placed.ts';

/** The lines across a drawing, in the order in which they are drawn: baseline, expected on the day of the value, targets. */
export const placeTicks = (
  { baseline, expected, targets }: Pick<Measures, 'baseline' | 'expected' | 'targets'>,
  scale: (value: number) => number,
): Placed['ticks'] => [
  ...(baseline === undefined ? [] : [{ kind: 'baseline' as const, at: scale(baseline), value: baseline }]),
  ...(expected === undefined ? [] : [{ kind: 'expected' as const, at: scale(expected), value: expected }]),
  ...targets.map((value) => ({ kind: 'target' as const, at: scale(value), value })),
];
