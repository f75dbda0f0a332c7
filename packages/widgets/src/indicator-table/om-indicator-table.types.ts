import type { IndicatorTableView } from '@onemetre/scenes/views';

export type { Order } from '@onemetre/scenes/scene';
export type { StateDetail } from '../element/om-element.ts';
export type { IndicatorTableView };
