import type { MatrixView } from '../view/matrix-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { MatrixView };
