import type { CommitmentsView } from '../view/commitments-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { CommitmentsView };
