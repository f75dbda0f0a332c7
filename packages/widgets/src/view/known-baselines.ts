import type { Baseline, Figure, Indicator } from '@onemetre/core';
import type { Scene } from './scene.ts';

/** The starting figures of an indicator that had been published by the scene's date, in the order of the file. */
export const knownBaselines = (
  { baselines = [] }: Pick<Indicator, 'baselines'>,
  { index, evaluation }: Scene,
): readonly { readonly baseline: Baseline; readonly figure: Figure }[] =>
  baselines.flatMap((baseline) => {
    const figure = index.figures.get(baseline.figure);
    return figure === undefined || evaluation?.later.has(figure.id) ? [] : [{ baseline, figure }];
  });
