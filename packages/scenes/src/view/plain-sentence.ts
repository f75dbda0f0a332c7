import type { Baseline, Figure, Indicator, Target } from '@onemetre/core';
import { deadlinePhrase } from '../text/target-phrase.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { groupText } from '../text/group-text.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { figureDate } from './figure-date.ts';
import { figureText } from './figure-text.ts';
import { isWorded } from './is-worded.ts';
import { knownBaselines } from './known-baselines.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import type { FigureView } from './view-parts.ts';

const startedSentence = (
  { sameLabel, sameBasis }: Baseline,
  figure: Figure,
  { precision }: Indicator,
  scene: Scene,
): string => {
  const { locale } = scene;
  const say = indicatorLabels[locale];
  const dated = figure.date !== null || figure.dateWords !== undefined;
  const asides = [dated ? figureDate(figure, scene) : '', sameLabel && sameBasis ? '' : say.baselineNotUsed].filter(
    (text) => text !== '',
  );
  return say.started({
    value: safeText(formatPrinted(figure, { unit: figure.unit, precision }, locale)),
    aside: asides.length === 0 ? null : commonLabels[locale].list(asides),
  });
};

/** Where an indicator started, where it stands and what is asked, for a card that judges nothing. */
export const plainSentence = (
  indicator: Indicator,
  target: Target | undefined,
  figure: FigureView | null,
  scene: Scene,
): string => {
  // Its words stand large already.
  if (target && isWorded(target)) return '';
  const { locale, profile } = scene;
  const say = indicatorLabels[locale];
  const [first] = knownBaselines(indicator, scene, target ?? {});
  // A figure that is itself the starting point is said once.
  const same =
    first !== undefined &&
    figure?.data.value === first.figure.value &&
    figure.detail === figureDate(first.figure, scene);
  const started = first && !same ? [startedSentence(first.baseline, first.figure, indicator, scene)] : [];
  const stood = figure
    ? [say.stood({ value: figureText(figure, locale), period: figure.detail })]
    : profile === 'plan'
      ? []
      : [say.nothing];
  const words = target && plain(phraseOf(target.quantity, scene));
  const aims =
    target && words && profile !== 'plan'
      ? [say.aims({ target: words, deadline: deadlinePhrase(target.deadline, locale) })]
      : [];
  const title = plain(phraseOf(indicator.title, scene));
  const who = [target ? groupText(target, scene.whole, locale, title) : ''].filter((text) => text !== '');
  return safeText(commonLabels[locale].sentences([...who, ...started, ...stood, ...aims]));
};
