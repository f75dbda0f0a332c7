import { indicatorLabels } from '../labels/indicator-labels.ts';
import type { Locale } from '../text/locale.ts';
import type { Column } from '../view/view-parts.ts';
import type { TableNode } from './table-node.ts';

/** What the buttons say that put the rows of a table in the order of a column, and back in that of the plan. */
export const sortsBy = (columns: readonly Column[], locale: Locale): NonNullable<TableNode['sorts']> => {
  const { sortBy, planOrder } = indicatorLabels[locale];
  return {
    by: Object.fromEntries(columns.flatMap(({ key, label, sortable }) => (sortable ? [[key, sortBy(label)]] : []))),
    back: planOrder,
  };
};
