import type { Indicator } from '@onemetre/core';
import { groupNames } from '../text/group-names.ts';
import { successionText } from '../text/succession-text.ts';
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

/**
 * Whom or where a target, a figure or a value is for, in words; empty for everybody in the whole area.
 *
 * @param beside the words that the names will stand beside: what they say already is not named twice
 */
export const partNames = (
  { id }: Pick<Indicator, 'id'>,
  { area, breakdown, place }: Part,
  scene: Scene,
  beside = '',
): readonly string[] => {
  const { whole, locale } = scene;
  const names = groupNames({ indicator: id, area, breakdown, place }, whole, locale, beside).map(safeText);
  const [since] = area === undefined ? [] : successorWords(area, scene);
  if (since === undefined) return names;
  const [where = ''] = groupNames({ indicator: id, area }, whole, locale).map(safeText);
  // Where the area is named already, what it was merged into stands alone.
  return names.includes(where)
    ? names.map((name) => (name === where ? commonLabels[locale].phrases([name, since]) : name))
    : [since, ...names];
};
