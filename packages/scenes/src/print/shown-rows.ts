import type { Family } from '@onemetre/core';
import type { Order, SceneRow, TableNode } from '../scene/table-node.ts';
import { sortRows } from '../view/sort-rows.ts';

/** What a reader has asked of the rows. */
export interface Arranged {
  /** null: the order of the plan. */
  readonly order?: Order | null | undefined;
  /** The family of states that alone is shown. */
  readonly family?: Family | undefined;
}

/**
 * The rows of a table as a reader has asked for them: where it can be narrowed, only those of a family of states; where it can
 * be sorted, in another order.
 *
 * @example
 * shownRows({ kind: 'table', table, sorts }, { order: { key: 'name', way: 'descending' } })
 */
export const shownRows = (
  { table: { rows, columns }, sorts, narrowing }: TableNode,
  { order, family }: Arranged,
): readonly SceneRow[] => {
  const narrowed = narrowing && family !== undefined ? rows.filter((row) => row.family === family) : rows;
  return sorts && order ? sortRows(narrowed, columns, order.key, order.way) : narrowed;
};
