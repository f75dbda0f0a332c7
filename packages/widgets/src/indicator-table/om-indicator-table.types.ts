import type { IndicatorTableView } from '@onemetre/scenes/views';

export type { Order } from '../element/sort-controller.ts';
export type { StateDetail } from '../element/om-element.ts';
export type { IndicatorTableView };
