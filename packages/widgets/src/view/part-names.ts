import type { Indicator } from '@onemetre/core';
import { groupNames } from '@onemetre/core/text';
import { safeText } from '../safe/safe-text.ts';
import type { Part } from './is-same-part.ts';
import type { Scene } from './scene.ts';

/** Whom or where a target, a figure or a value is for, in words; empty for everybody in the whole area. */
export const partNames = (
  { id }: Pick<Indicator, 'id'>,
  { area, breakdown, place }: Part,
  { whole, locale }: Scene,
): readonly string[] => groupNames({ indicator: id, area, breakdown, place }, whole, locale).map(safeText);
