import { isListName, listView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** One of the plan's plain lists as HTML; its name is the element's `list` attribute. */
export const listSnapshot: SnapshotOf = (scene, options) => {
  const name = options.attributes?.['list'];
  return sheetHtml(isListName(name) ? listView(scene, name) : null, options);
};
