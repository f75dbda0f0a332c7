import type { Baseline, Figure, Indicator } from '@onemetre/core';
import { isSamePart, type Part } from './is-same-part.ts';
import type { Scene } from './scene.ts';

/**
 * The starting figures of an indicator that had been published by the scene's date, in the order of the file.
 *
 * @param part the people or the place that they are to be for; absent: all
 */
export const knownBaselines = (
  { baselines = [] }: Pick<Indicator, 'baselines'>,
  { index, evaluation }: Scene,
  part?: Part,
): readonly { readonly baseline: Baseline; readonly figure: Figure }[] =>
  baselines.flatMap((baseline) => {
    const figure = index.figures.get(baseline.figure);
    if (figure === undefined || evaluation?.later.has(figure.id)) return [];
    return part === undefined || isSamePart(figure, part) ? [{ baseline, figure }] : [];
  });
