import { matrixView, type Cell } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** Units by actions as a table of words: what the marks say. */
export const responsibilityMatrixSnapshot: SnapshotOf = (scene, options) => {
  const { caption, rowHead, countHead, columns, rows, note, foot, source } = matrixView(scene);
  if (rows.length === 0) return '';
  const table = {
    caption,
    columns: [{ key: 'unit', label: rowHead }, ...columns.map(({ id, head }) => ({ key: id, label: head }))],
    rows: [
      ...rows.map(({ id, title, note: beside, cells }) => ({
        id,
        cells: [
          { ...title, notes: beside === '' ? [] : [{ text: beside }] },
          ...cells.map((cell): Cell => ({ text: cell?.word ?? '' })),
        ],
      })),
      {
        id: 'counts',
        cells: [{ text: countHead }, ...columns.map(({ count }): Cell => ({ text: String(count), figure: 'count' }))],
      },
    ],
  };
  const sentences = note === '' ? [] : [note];
  return sheetHtml({ name: caption, sentences, tables: [table], facts: [], foot, source }, options);
};
