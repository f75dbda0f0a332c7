import type { ListName } from '../view/list-names.ts';
import type { SheetView } from '../view/view-parts.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { ListName, SheetView };
