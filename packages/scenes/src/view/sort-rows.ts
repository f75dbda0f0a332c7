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
  const by = rows.map((row) => row.cells[index]?.sort);
  // An index is sorted, not the rows: equal ones keep their places also where sorting is not stable.
  const order = rows.map((_, place) => place);
  order.sort((a, b) => {
    const [first, second] = [by[a], by[b]];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined) || a - b;
    return first < second ? -sign : first > second ? sign : a - b;
  });
  return order.map((place) => rows[place] as T);
};
