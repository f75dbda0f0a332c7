import type { Answer } from '@onemetre/core';
import { whyLabels } from '../labels/why-labels.ts';
import type { Scene } from './scene.ts';

/** The question that opens the workings of an answer; without data it is where data would come from. */
export const whyLabel = ({ evidence }: Pick<Answer, 'evidence'>, { locale }: Pick<Scene, 'locale'>): string =>
  evidence.freshness === 'none' ? whyLabels[locale].whence : whyLabels[locale].why;
