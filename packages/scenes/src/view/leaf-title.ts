import { targetValuePhrase } from '../text/target-phrase.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { partNames } from './part-names.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { titleOf } from './title-of.ts';
import type { Phrase } from './view-parts.ts';

/**
 * What a judged item is called: a target by its indicator and the words that carry its figure (in another language than
 * the name, our reading of them), the rest by their title.
 */
export const leafTitle = (id: string, scene: Scene): Phrase => {
  const target = scene.index.targets.get(id);
  const indicator = scene.index.indicators.get(target?.indicator ?? '');
  if (!target || !indicator) return titleOf(id, scene) ?? { text: id };
  const title = titleOf(indicator.id, scene) ?? { text: id };
  const words = phraseOf(target.quantity, scene);
  const aim =
    words && words.lang === title.lang ? words.text : safeText(targetValuePhrase(target, indicator, scene.locale));
  const text = `${title.text} ${aim}`.trim();
  const names = partNames(indicator, target, scene, text);
  const { aside, list } = commonLabels[scene.locale];
  return { ...title, text: `${text}${names.length === 0 ? '' : aside(list(names))}` };
};
