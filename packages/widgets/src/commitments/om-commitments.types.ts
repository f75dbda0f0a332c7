import type { CommitmentsView } from '@onemetre/scenes/views';

export type { StateDetail } from '../element/om-element.ts';
export type { CommitmentsView };
