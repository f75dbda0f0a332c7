import { commonLabels } from '../labels/common-labels.ts';
import { marksOf } from './marks-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';

/** What keeps every card true when it is cut out, together with the dates of the source line: the place and the marks. */
export const footOf = (scene: Scene): readonly string[] => {
  const { programme, evaluation, locale } = scene;
  const dated = evaluation !== null || programme.asOf !== undefined;
  return [
    plain(phraseOf(programme.jurisdiction.title, scene)),
    ...marksOf(programme, locale),
    ...(dated ? [] : [commonLabels[locale].noDate]),
  ];
};
