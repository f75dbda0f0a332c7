import type { IndicatorTableView } from '../view/indicator-table-view.ts';

export type { Order } from '../element/sort-controller.ts';
export type { StateDetail } from '../element/om-element.ts';
export type { IndicatorTableView };
