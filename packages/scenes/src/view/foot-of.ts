import { childLabels } from '../labels/child-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { filterWords } from './filter-words.ts';
import { marksOf } from './marks-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';

/** What keeps every card true when it is cut out, together with the dates of the source line: the place, the marks, and that a filter leaves things out. */
export const footOf = (scene: Scene): readonly string[] => {
  const { programme, evaluation, locale, reader } = scene;
  const dated = evaluation !== null || programme.asOf !== undefined;
  return [
    plain(phraseOf(programme.jurisdiction.title, scene)),
    ...marksOf(programme, locale),
    ...(reader === 'child' ? [childLabels[locale].readers] : []),
    ...filterWords(scene),
    ...(dated ? [] : [commonLabels[locale].noDate]),
  ];
};
