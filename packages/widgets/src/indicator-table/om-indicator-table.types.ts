import type { IndicatorTableView } from '../view/indicator-table-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { IndicatorTableView };

/** The order of the rows: by a column, one way or the other. */
export interface Order {
  readonly key: string;
  readonly way: 'ascending' | 'descending';
}
