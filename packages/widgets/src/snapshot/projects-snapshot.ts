import { projectsView, escapeHtml } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { tableHtml } from './table-html.ts';

/** Key projects as a table. */
export const projectsSnapshot: SnapshotOf = (scene, options) => {
  const { note, projects, table, foot, source } = projectsView(scene, options.item);
  if (projects.length === 0) return '';
  return [
    note === '' ? '' : elementHtml('p', escapeHtml(note)),
    tableHtml(table, options.locale),
    footHtml(foot, source, options),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
