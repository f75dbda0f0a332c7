import { downloadRows } from '../view/download-rows.ts';
import { matrixView, type MatrixView } from '../view/responsibility-matrix-view.ts';
import { matrixRows } from '../view/rows/matrix-rows.ts';
import type { Scene } from '../view/scene.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneTree } from './scene-tree.ts';
import type { SceneCell, SceneTable } from './table-node.ts';

/** Which unit answers for which action; null where none is named. */
export const responsibilityMatrixScene = (seen: Scene): SceneTree | null => {
  const view = matrixView(seen);
  const { caption, legend, note, foot, source } = view;
  if (view.rows.length === 0) return null;
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name: caption,
      nodes: [
        { kind: 'legend', entries: legend.map(({ shape, word }) => ({ sign: shape, word })) },
        ...(note === '' ? [] : [{ kind: 'sentence', look: 'lead', text: note } as const]),
        { kind: 'table', look: 'matrix', table: tableOf(view), stacks: true, grid: true },
        opensDownload(seen.locale),
        { kind: 'foot', foot, source },
      ],
    },
    behind: {},
    get download() {
      return { id: 'matrix', rows: downloadRows(matrixRows(view), source, seen) };
    },
  };
};

const tableOf = ({ caption, rowHead, countHead, ledHead, columns, rows }: MatrixView): SceneTable => {
  const leads = rows.some(({ led }) => led !== undefined);
  return {
    caption,
    columns: [
      { key: 'unit', label: rowHead },
      ...columns.map(({ id, head, title }) => ({
        key: id,
        label: head,
        title,
        choice: { kind: 'action' as const, id },
      })),
      ...(leads ? [{ key: 'led', label: ledHead }] : []),
    ],
    rows: rows.map(({ id, title, note, cells, led }) => ({
      id,
      choice: { kind: 'unit' as const, id },
      cells: [
        { ...title, notes: note === '' ? [] : [{ text: note }] },
        ...cells.map((cell): SceneCell => (cell ? { text: cell.word, sign: cell.shape } : { text: '' })),
        ...(leads ? [counted(led === 0 ? undefined : led)] : []),
      ],
    })),
    foot: [{ text: countHead }, ...columns.map(({ count }) => counted(count)), ...(leads ? [{ text: '' }] : [])],
  };
};

const counted = (count: number | undefined): SceneCell =>
  count === undefined ? { text: '' } : { text: String(count), figure: 'count' };
