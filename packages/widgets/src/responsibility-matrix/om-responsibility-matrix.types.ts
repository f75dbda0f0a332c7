import type { MatrixView } from '@onemetre/scenes/views';

export type { StateDetail } from '../element/om-element.ts';
export type { MatrixView };
