import { formatDate } from '@onemetre/core/text';
import { commonLabels } from '../labels/common-labels.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { marksOf } from './marks-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';

/** The line inside every card that keeps it true when it is cut out: the place, the marks, the date of the data. */
export const footOf = (scene: Scene): readonly string[] => {
  const { programme, evaluation, locale } = scene;
  const date = evaluation?.asOf ?? programme.asOf;
  return [
    plain(phraseOf(programme.jurisdiction.title, scene)),
    ...marksOf(programme, locale),
    date === undefined ? commonLabels[locale].noDate : `${sourceLabels[locale].asOf}${locale === 'en' ? ' ' : ''}${formatDate(date, locale)}`,
  ];
};
