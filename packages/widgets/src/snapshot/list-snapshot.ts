import { listNames, listView, type ListName } from '../view/list-view.ts';
import { footHtml } from './foot-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { tableHtml } from './table-html.ts';

/** One of the plan's plain lists as HTML; its name is the element's `list` attribute. */
export const listSnapshot: SnapshotOf = (scene, options) => {
  const name = listNames.find((known: ListName) => known === options.attributes?.['list']);
  const view = name === undefined ? null : listView(scene, name);
  return view ? `${tableHtml(view.table, options.locale)}\n${footHtml(view.foot, view.source, options)}` : '';
};
