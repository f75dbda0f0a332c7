import type { Programme } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';
import { commonLabels } from '../labels/common-labels.ts';

/**
 * What must be said beside everything that a programme shows: that it is invented, that it is not official.
 *
 * @example
 * marksOf({ demonstration: true, publisherIsIssuer: false }, 'zh-Hans') // => ['演示数据', '非官方示例']
 */
export const marksOf = (
  programme: Pick<Programme, 'demonstration' | 'publisherIsIssuer'>,
  locale: Locale,
): readonly string[] => [
  ...(programme.demonstration === true ? [commonLabels[locale].demonstration] : []),
  ...(programme.publisherIsIssuer ? [] : [commonLabels[locale].unofficial]),
];
