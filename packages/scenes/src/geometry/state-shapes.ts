import type { Family } from '@onemetre/core';

/** How a stroke of a shape is drawn: filled, cut out of what is filled, a line, a bold line, or dots. */
export type Stroke = 'full' | 'cut' | 'line' | 'bold' | 'dots';

const circle = (radius: number): string =>
  `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/**
 * The shape of a family of states on a field of 16 by 16: filled circle with tick, arrow, open triangle, cross, clock,
 * dotted circle. Told apart without colour, also on a photocopy.
 */
export const stateShapes: Readonly<Record<Family, readonly (readonly [stroke: Stroke, path: string])[]>> = {
  met: [
    ['full', circle(7)],
    ['cut', 'm4.6 8.2 2.3 2.4 4.5-4.9'],
  ],
  moving: [['line', 'M1.5 8h12M9 3.4 13.6 8 9 12.6']],
  behind: [['line', 'M8 2.2 14.6 13.7H1.4z']],
  failed: [['bold', 'm2.8 2.8 10.4 10.4m0-10.4L2.8 13.2']],
  waiting: [
    ['line', circle(6.4)],
    ['line', 'M8 4.4V8l2.6 1.7'],
  ],
  unknown: [['dots', circle(6.4)]],
};
