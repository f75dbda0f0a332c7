import type { IndicatorView } from '../view/indicator-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { IndicatorView };
