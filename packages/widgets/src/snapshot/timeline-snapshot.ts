import { timelineView, escapeHtml } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { tableHtml } from './table-html.ts';

/** What is due when, as a table, and what has no date. */
export const timelineSnapshot: SnapshotOf = (scene, options) => {
  const { items, undated, undatedTitle, table, foot, source } = timelineView(scene);
  if (items.length === 0 && undated.length === 0) return '';
  const apart = `${elementHtml('p', `${escapeHtml(undatedTitle)} · ${elementHtml('span', String(undated.length), { 'data-figure': 'count' })}`)}\n${elementHtml('ul', undated.map((title) => elementHtml('li', phraseHtml(title, options.locale))).join('\n'))}`;
  return [tableHtml(table, options.locale), undated.length === 0 ? '' : apart, footHtml(foot, source, options)]
    .filter((part) => part !== '')
    .join('\n');
};
