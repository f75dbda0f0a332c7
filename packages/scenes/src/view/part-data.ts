import type { Part } from './is-same-part.ts';
import type { RowData } from './view-parts.ts';

/** Whom or where a row is for, for programs: as the data name them, several dimensions in the order of the data. */
export const partData = ({ area, breakdown = {}, place }: Part = {}): Pick<RowData, 'area' | 'breakdown' | 'place'> => {
  const groups = Object.entries(breakdown).map(([dimension, category]) => `${dimension}=${category}`);
  return { area, place, breakdown: groups.length === 0 ? undefined : groups.join(';') };
};
