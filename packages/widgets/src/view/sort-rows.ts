import type { Column, Row } from './view-parts.ts';

/**
 * Rows in the order of a column; those without anything to sort by come last either way, and equal ones keep the order
 * of the plan.
 */
export const sortRows = <T extends Row>(
  rows: readonly T[],
  columns: readonly Column[],
  key: string,
  way: 'ascending' | 'descending',
): readonly T[] => {
  const index = columns.findIndex((column) => column.key === key);
  const sign = way === 'ascending' ? 1 : -1;
  return rows
    .map((row, place) => ({ row, place, by: row.cells[index]?.sort }))
    .sort((a, b) => {
      if (a.by === undefined || b.by === undefined)
        return Number(a.by === undefined) - Number(b.by === undefined) || a.place - b.place;
      return a.by < b.by ? -sign : a.by > b.by ? sign : a.place - b.place;
    })
    .map(({ row }) => row);
};
