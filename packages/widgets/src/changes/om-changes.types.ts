export type { StateDetail } from '../element/om-element.ts';
export type { SheetView } from '../view/view-parts.ts';
