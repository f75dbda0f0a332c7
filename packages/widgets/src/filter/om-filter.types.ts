import type { FilterView } from '../view/filter-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { FilterView };
