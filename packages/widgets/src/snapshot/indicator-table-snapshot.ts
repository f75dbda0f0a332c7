import { indicatorTableView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** The table of all indicators as HTML. */
export const indicatorTableSnapshot: SnapshotOf = (scene, options) => {
  const view = indicatorTableView(scene);
  const { caption: name, rows, foot, source } = view;
  return rows.length === 0 ? '' : sheetHtml({ name, sentences: [], tables: [view], facts: [], foot, source }, options);
};
