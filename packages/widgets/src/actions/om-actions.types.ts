import type { ActionsView } from '../view/actions-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { ActionsView };
