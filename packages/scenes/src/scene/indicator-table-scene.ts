import { families, type Family } from '@onemetre/core';
import { familyLabels } from '../labels/family-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { downloadRows } from '../view/download-rows.ts';
import { filterWords } from '../view/filter-words.ts';
import { indicatorTableView, type IndicatorRow, type IndicatorTableView } from '../view/indicator-table-view.ts';
import type { Scene } from '../view/scene.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneTree } from './scene-tree.ts';
import { sortsBy } from './sorts-by.ts';
import type { Narrowing, SceneRow } from './table-node.ts';

/** Every indicator with every target as one table; null where there is none. A page sorts and narrows its rows. */
export const indicatorTableScene = (seen: Scene): SceneTree | null => {
  const view = indicatorTableView(seen);
  if (view.total === 0) return null;
  const { caption, columns, rows, foot, source } = view;
  const isJudged = view.filters.length > 0;
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name: caption,
      nodes: [
        {
          kind: 'table',
          table: { caption, columns, rows: rows.map(rowOf) },
          stacks: 'late',
          grid: true,
          sorts: sortsBy(columns, seen.locale),
          narrowing: narrowingOf(view, seen),
        },
        opensDownload(seen.locale),
        { kind: 'foot', foot, source, ...(isJudged ? { narrowed: narrowedIn(seen) } : {}) },
      ],
    },
    behind: {},
    get download() {
      return { id: 'indicators', rows: downloadRows(view, source, seen) };
    },
  };
};

const rowOf = ({ id, indicator, family, cells }: IndicatorRow): SceneRow => ({
  id,
  of: indicator,
  choice: { kind: id === indicator ? 'indicator' : 'target', id },
  ...(family ? { family } : {}),
  cells,
});

const narrowingOf = ({ rows, filters, counted }: IndicatorTableView, { locale }: Scene): Narrowing => {
  const say = indicatorLabels[locale];
  return {
    label: say.filter,
    all: say.all,
    counted,
    // A family without any is there all the same: a reader may have chosen it elsewhere.
    families: (filters.length === 0 ? [] : families).map((family) => {
      const count = rows.filter((row) => row.family === family).length;
      return { family, label: familyLabels[locale][family], count, shown: say.shown(count, rows.length) };
    }),
  };
};

/** What the foot says further where a family alone is shown. */
const narrowedIn = (seen: Scene): Readonly<Partial<Record<Family, string>>> =>
  Object.fromEntries(families.map((family) => [family, filterWords({ ...seen, filter: { family } }).join('')]));
