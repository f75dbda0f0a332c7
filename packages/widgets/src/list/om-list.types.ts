import type { ListName, ListView } from '../view/list-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { ListName, ListView };
