import { projectsView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** Key projects as a table. */
export const projectsSnapshot: SnapshotOf = (scene, options) => {
  const { name, note, projects, table, foot, source } = projectsView(scene, options.item);
  if (projects.length === 0) return '';
  const sentences = note === '' ? [] : [note];
  return sheetHtml({ name, sentences, tables: [table], facts: [], foot, source }, options);
};
