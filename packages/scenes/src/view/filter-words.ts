import { familyLabels } from '../labels/family-labels.ts';
import { filterLabels } from '../labels/filter-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { titleOf } from './title-of.ts';

/** What is left out, said in one mark beside everything that a filter narrows; nothing where none does. */
export const filterWords = (scene: Scene): readonly string[] => {
  const { filter, whole, locale, judged } = scene;
  const say = filterLabels[locale];
  const domain = whole.domains.find(({ id }) => id === filter.domain);
  const parts = [
    filter.domain === undefined ? '' : (phraseOf(domain?.title, scene)?.text ?? safeText(filter.domain)),
    filter.unit === undefined ? '' : (titleOf(filter.unit, scene)?.text ?? safeText(filter.unit)),
    filter.family === undefined || !judged ? '' : familyLabels[locale][filter.family],
    filter.text === undefined ? '' : say.quoted(safeText(filter.text)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [say.only(parts)];
};
