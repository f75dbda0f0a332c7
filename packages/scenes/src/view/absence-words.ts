import { completionRateText } from '../text/completion-rate-text.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Scene } from './scene.ts';
import type { ShownAbsence } from './shown-series.ts';

/** It stands alone, as a value would. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands in place of a value: why there is none, or the completion rate that is all there is. */
export const absenceWords = (said: ShownAbsence, { locale }: Pick<Scene, 'locale'>): string =>
  'absence' in said
    ? commonLabels[locale].absences[said.absence]
    : upper(safeText(completionRateText(said.completionRate, locale)));
