import type { ListName, SheetView } from '@onemetre/scenes/views';

export type { StateDetail } from '../element/om-element.ts';
export type { ListName, SheetView };
