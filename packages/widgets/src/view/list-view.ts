import { planLabels } from '../labels/plan-labels.ts';
import { footOf } from './foot-of.ts';
import { clusterRows } from './lists/cluster-rows.ts';
import { documentRows } from './lists/document-rows.ts';
import { entryRows } from './lists/entry-rows.ts';
import { figureRows } from './lists/figure-rows.ts';
import type { ListRows } from './lists/list-row.ts';
import { noteRows } from './lists/note-rows.ts';
import { partyRows } from './lists/party-rows.ts';
import { policyRows } from './lists/policy-rows.ts';
import { projectRows } from './lists/project-rows.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import type { Cell, Column, Fact, Row, TableView } from './view-parts.ts';

export const listNames = [
  'projects',
  'policies',
  'pilots',
  'campaigns',
  'mechanism',
  'outcomes',
  'honours',
  'named',
  'context',
  'documents',
  'notes',
  'clusters',
  'parties',
] as const;

export type ListName = (typeof listNames)[number];

/** A plain list of the plan as a table with only the columns that have something to say. */
export interface ListView {
  readonly foot: readonly string[];
  readonly table: TableView;
  readonly source: readonly Fact[];
}

const rowsOf: Readonly<Record<ListName, ListRows>> = {
  projects: projectRows,
  policies: policyRows,
  pilots: entryRows('pilot'),
  campaigns: entryRows('campaign'),
  mechanism: entryRows('mechanism'),
  outcomes: entryRows('outcome'),
  honours: entryRows('honour'),
  named: entryRows('unit'),
  context: figureRows,
  documents: documentRows,
  notes: noteRows,
  clusters: clusterRows,
  parties: partyRows,
};

const empty: Cell = { text: '' };

/** One of the plan's plain lists, in plan order; null when the programme has none of that name. */
export const listView = (scene: Scene, name: ListName): ListView | null => {
  const say = planLabels[scene.locale];
  const made = rowsOf[name](scene);
  if (made.length === 0) return null;
  const order = [
    'title',
    'kind',
    'type',
    'value',
    'number',
    'status',
    'date',
    'detail',
    'units',
    'money',
    'about',
    'availability',
    'action',
    'place',
  ] as const;
  const columns: Column[] = order
    .filter((key) => made.some(({ cells }) => cells[key] !== undefined))
    .map((key) => ({ key, label: say.columns[key] }));
  const rows: Row[] = made.map(({ id, cells }) => ({ id, cells: columns.map(({ key }) => cells[key] ?? empty) }));
  return { foot: footOf(scene), table: { caption: `${say.lists[name]}`, columns, rows }, source: sourceFacts(scene) };
};
