import type { Answer } from '@onemetre/core';
import { asPrinted } from '../text/as-printed.ts';
import type { ComputedFrom } from '../text/format-computed.ts';
import type { Scene } from './scene.ts';

/** The numbers that went into an answer, as they are printed: what is computed from them is shown hardly finer. */
export const computedFrom = ({ because }: Answer, { index }: Scene): ComputedFrom => [
  ...because.used.map(({ id, value }) =>
    value === undefined ? undefined : asPrinted(value, index.observations.get(id) ?? index.figures.get(id)),
  ),
  because.numbers.target,
];
