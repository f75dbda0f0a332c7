import type { Family } from '@onemetre/core';
import { stateShapes, type Stroke } from './state-shapes.ts';

/** A mark in a strip: the shape of a family of states, or one that judges nothing. */
export type Mark = Family | 'full' | 'half' | 'frame' | 'dot';

/** The shapes of marks on a field of 16 by 16, told apart without colour, also on a photocopy. */
export const markShapes: Readonly<Record<Mark, readonly (readonly [stroke: Stroke, path: string])[]>> = {
  ...stateShapes,
  full: [['full', 'M1.5 1.5h13v13h-13z']],
  half: [
    ['line', 'M2.2 2.2h11.6v11.6H2.2z'],
    ['full', 'M2.2 2.2h11.6L2.2 13.8z'],
  ],
  frame: [['line', 'M2.2 2.2h11.6v11.6H2.2z']],
  dot: [['full', 'M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0z']],
};
