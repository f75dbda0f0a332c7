import type { Answer } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import type { Scene } from './scene.ts';

/** When something was done, for what has a date of completion and no number; undefined for everything else. */
export const doneSentence = (answer: Answer | undefined, { locale }: Scene): string | undefined => {
  const completed = answer?.because.dates.completed;
  return completed === undefined ? undefined : indicatorLabels[locale].done(formatDate(completed, locale));
};
