import type { Target } from '@onemetre/core';
import { deadlinePhrase } from '../text/target-phrase.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { onceTags } from './once-tags.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { stateView } from './state-view.ts';
import { titleOf } from './title-of.ts';
import type { Phrase, StateView } from './view-parts.ts';

/** A target on one line: what is measured, the words of the source, by when, and how it stands. */
export interface TargetLineView {
  readonly id: string;
  readonly indicator: string;
  readonly title: Phrase;
  readonly quantity: Phrase;
  readonly deadline: string;
  readonly state?: StateView;
  /** Marks such as 参照目标, and with what it is counted. */
  readonly tags: readonly string[];
}

export const targetLineView = (target: Target, scene: Scene): TargetLineView => {
  const quantity = phraseOf(target.quantity, scene) ?? { text: '' };
  const state = stateView(scene.answerOf(target.id), scene);
  return {
    id: target.id,
    indicator: target.indicator,
    title: titleOf(target.id, scene, quantity.text) ?? { text: target.indicator },
    quantity,
    deadline: deadlinePhrase(target.deadline, scene.locale),
    ...(state ? { state } : {}),
    tags: [
      ...(target.origin === 'reference' ? [commonLabels[scene.locale].reference] : []),
      ...onceTags(target, scene),
    ],
  };
};
