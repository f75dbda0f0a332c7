import type { Indicator } from '@onemetre/core';
import { commonLabels } from '../labels/common-labels.ts';
import { isSamePart, type Part } from './is-same-part.ts';
import { partNames } from './part-names.ts';
import type { Scene } from './scene.ts';

/**
 * Whom or where a row of a table is for, in words. Rows of the whole need none, unless the table speaks of a part.
 *
 * @param about what the table speaks of
 */
export const rowNames = (indicator: Pick<Indicator, 'id'>, part: Part, about: Part, scene: Scene): readonly string[] =>
  isSamePart(part, {})
    ? isSamePart(about, {})
      ? []
      : [commonLabels[scene.locale].everybody]
    : partNames(indicator, part, scene);
