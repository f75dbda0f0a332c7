import type { Answer, Indicator } from '@onemetre/core';
import { stateWord } from '../text/state-word.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { absenceWords } from './absence-words.ts';
import type { Part } from './is-same-part.ts';
import type { Scene } from './scene.ts';
import { shownAbsences } from './shown-series.ts';

/** What stands in place of a value: withheld, no task, withdrawn, not legible or not collected, else that there are no data. */
export const absentText = (
  indicator: Pick<Indicator, 'id'>,
  answer: Answer | undefined,
  scene: Scene,
  part: Part = {},
): string => {
  const { locale } = scene;
  if (answer?.because.rule === 'standing') return stateWord(answer, locale);
  const last = shownAbsences(indicator, scene, part).slice(-1)[0];
  return last ? absenceWords(last, scene) : commonLabels[locale].noData;
};
