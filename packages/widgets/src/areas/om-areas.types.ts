import type { AreasView } from '../view/areas-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { AreasView };
