import type { Indicator } from '@onemetre/core';
import { groupNames, successionText } from '@onemetre/core/text';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Part } from './is-same-part.ts';
import type { Scene } from './scene.ts';
import { shownSuccession } from './shown-series.ts';

/** What stands beside the name of a unit or an area in whose place another is: 现由…承担, 已并入…; empty where none is. */
export const successorWords = (id: string, scene: Scene): readonly string[] => {
  const succession = shownSuccession(id, scene);
  return succession ? [safeText(successionText(succession, scene.whole, scene.locale))] : [];
};

/** Whom or where a target, a figure or a value is for, in words; empty for everybody in the whole area. */
export const partNames = (
  { id }: Pick<Indicator, 'id'>,
  { area, breakdown, place }: Part,
  scene: Scene,
): readonly string[] => {
  const names = groupNames({ indicator: id, area, breakdown, place }, scene.whole, scene.locale).map(safeText);
  const [beside] = area === undefined ? [] : successorWords(area, scene);
  // The area is named first.
  return names.map((name, i) => (i === 0 && beside ? commonLabels[scene.locale].phrases([name, beside]) : name));
};
