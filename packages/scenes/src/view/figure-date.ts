import type { Figure } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Scene } from './scene.ts';

/** The date of a starting figure: as precise as stated, else the source's own words in quotation marks, else that there is none. */
export const figureDate = (
  { date, dateWords }: Pick<Figure, 'date' | 'dateWords'>,
  { locale }: Pick<Scene, 'locale'>,
): string => {
  if (date !== null) return formatDate(date, locale);
  return dateWords === undefined ? commonLabels[locale].notStated : `“${safeText(dateWords)}”`;
};
