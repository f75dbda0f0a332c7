import type { Indicator } from '@onemetre/core';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { formatDate } from '../text/format-date.ts';
import { targetValuePhrase } from '../text/target-phrase.ts';
import type { Scene } from './scene.ts';

/**
 * What a target is now, where it was changed after the plan had worded it: its number, its date, or both. Stands beside
 * the plan's own words, which a drawing and a sentence have left behind; empty where nothing was changed.
 */
export const changedTo = (id: string, indicator: Indicator, { answerOf, locale }: Scene): readonly string[] => {
  const course = answerOf(id)?.course;
  if (course?.original === undefined) return [];
  const { target, original } = course;
  const moved = target.deadline !== original.deadline && target.deadline !== null;
  const reset = (['value', 'low', 'high'] as const).some((end) => target[end] !== original[end]);
  const now = [
    ...(reset ? [safeText(targetValuePhrase(target, indicator, locale))] : []),
    ...(moved ? [formatDate(target.deadline, locale)] : []),
  ];
  const say = commonLabels[locale];
  return now.length === 0 ? [] : [say.changedTo(say.list(now))];
};
