import { areasView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** One indicator over the areas, as HTML; the area above is the element's `area`. */
export const areasSnapshot: SnapshotOf = (scene, options) =>
  sheetHtml(areasView(scene, options.item, options.attributes?.['area']), options);
