import { indicatorTableView } from '@onemetre/scenes/views';
import { footHtml } from './foot-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { tableHtml } from './table-html.ts';

/** The table of all indicators as HTML. */
export const indicatorTableSnapshot: SnapshotOf = (scene, options) => {
  const view = indicatorTableView(scene);
  return view.rows.length === 0
    ? ''
    : `${tableHtml(view, options.locale)}\n${footHtml(view.foot, view.source, options)}`;
};
