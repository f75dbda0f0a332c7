import { planLabels } from '../labels/plan-labels.ts';
import { clusterRows } from './lists/cluster-rows.ts';
import { entryRows } from './lists/entry-rows.ts';
import { figureRows } from './lists/figure-rows.ts';
import type { ListRows } from './lists/list-row.ts';
import { noteRows } from './lists/note-rows.ts';
import { partyRows } from './lists/party-rows.ts';
import type { ListName } from './list-names.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import type { Cell, Column, Row, SheetView } from './view-parts.ts';

const rowsOf: Readonly<Record<ListName, ListRows>> = {
  pilots: entryRows('pilot'),
  campaigns: entryRows('campaign'),
  mechanism: entryRows('mechanism'),
  outcomes: entryRows('outcome'),
  honours: entryRows('honour'),
  named: entryRows('unit'),
  context: figureRows,
  notes: noteRows,
  clusters: clusterRows,
  parties: partyRows,
};

const empty: Cell = { text: '' };

/**
 * One of the plan's plain lists, in plan order, with only the columns that have something to say; null when the
 * programme has none of that name.
 */
export const listView = (scene: Scene, name: ListName): SheetView | null => {
  const say = planLabels[scene.locale];
  const made = rowsOf[name](scene);
  if (made.length === 0) return null;
  const order = [
    'title',
    'kind',
    'type',
    'value',
    'date',
    'detail',
    'units',
    'now',
    'about',
    'action',
    'place',
  ] as const;
  const columns: Column[] = order
    .filter((key) => made.some(({ cells }) => cells[key] !== undefined))
    .map((key) => ({ key, label: say.columns[key] }));
  const rows: Row[] = made.map(({ id, cells }) => ({ id, cells: columns.map(({ key }) => cells[key] ?? empty) }));
  const caption = say.lists[name];
  return sheetOf(scene, { name: caption, tables: [{ caption, columns, rows }] });
};
