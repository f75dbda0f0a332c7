export type { StateDetail } from '../element/om-element.ts';
export type { SheetView } from '@onemetre/scenes/views';
