import type { Indicator } from '@onemetre/core';
import { unitLabel } from '../text/unit-label.ts';
import type { Part } from './is-same-part.ts';
import { partData } from './part-data.ts';
import type { Scene } from './scene.ts';
import type { RowData } from './view-parts.ts';

/**
 * What every row about an indicator says to programs.
 *
 * @param kind what its numbers are, such as value, baseline or target
 */
export const rowData = ({ id, unit }: Indicator, kind: string, part: Part, { locale }: Scene): RowData => ({
  indicator: id,
  kind,
  ...partData(part),
  unit: unitLabel(unit, locale),
});
