import type { Issue } from '@onemetre/core/issues';
import { locales } from '@onemetre/scenes';
import type { UnderstoodCell } from '../confirm/understood-cell.ts';
import type { TableSheet } from '../tables/table.ts';
import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import { valueOfLeaves, type Leaf, type Leaves } from './leaves.ts';
import { lockedIssues } from './locked-issues.ts';
import { machineSheet, readMachine, type Machine } from './machine-sheet.ts';
import { newProgramme } from './new-programme.ts';
import { ownedPaths } from './owned-paths.ts';
import { rowKeys } from './row-keys.ts';
import { WorkbookReading } from './workbook-reading.ts';
import { workbookRows } from './workbook-rows.ts';

/** What a workbook says, before the model has looked at it. */
export interface WorkbookDocument {
  /** For `parseProgramme`; what was asked about is left out of it. */
  readonly document: unknown;
  /** Cells that are asked about, and what was not read. */
  readonly issues: readonly TableIssue[];
  /** What the cells that somebody typed into were read as. */
  readonly understood: readonly UnderstoodCell[];
  /** An issue that the model has with the document, at the cell that was filled in or left out; null where it stands in no sheet. */
  readonly atCell: (issue: Issue) => TableIssue | null;
}

/**
 * Reads the sheets of a workbook that `programmeToWorkbook` or `onemetre new` made and a person filled in. What was never
 * changed comes back as it was; a row without an id gets one; a cell that may mean several things is asked about.
 *
 * @param file the name of the file, for issues
 */
export function workbookToProgramme(sheets: readonly TableSheet[], file: string): WorkbookDocument {
  const machine = readMachine(sheets);
  const filled = workbookRows(
    sheets.filter(({ name }) => name !== machineSheet),
    file,
  );
  const keyed = rowKeys(filled.rows, file);
  if (!keyed.rows.some(({ plan }) => plan.lists.includes('programme'))) {
    const issue = makeTableIssue('not-our-workbook', file);
    return { document: null, issues: [issue], understood: [], atCell: () => null };
  }
  const reading = new WorkbookReading(machine, keyed.rows, filled.dropped, file);
  reading.readAll();
  const order = orderOf(reading, machine);
  return {
    document: documentOf(reading, order, machine),
    issues: [
      ...filled.issues,
      ...keyed.issues,
      ...reading.issues,
      ...lockedIssues(reading, machine, file),
      ...undated(reading, machine, file),
    ],
    understood: reading.understood,
    atCell: (issue) => atCell(issue, file, reading, order, machine.language),
  };
}

/** Values that were added to a plan without a date to judge it as of. */
function undated({ items, origins }: WorkbookReading, { rows }: Machine, file: string): TableIssue[] {
  const added = [...(items.get('observations')?.keys() ?? [])].filter((key) => !rows.get('observations')?.has(key));
  if (added.length === 0 || items.get('programme')?.get('')?.has('asOf')) return [];
  const row = origins.get('programme')?.get('');
  const column = row?.plan.columns.find(({ field }) => field === 'asOf');
  const address = column && row?.addressOf(column);
  const place = row && address !== undefined ? { sheet: row.sheet, cells: [address] } : {};
  return [makeTableIssue('as-of-unsaid', file, {}, place)];
}

/** The keys of each list, in the order in which they stand in the document. */
type Order = ReadonlyMap<string, readonly string[]>;

function orderOf({ items }: WorkbookReading, { rows }: Machine): Order {
  return new Map(
    [...items].map(([list, own]) => {
      const before = [...(rows.get(list)?.keys() ?? [])].filter((key) => own.has(key));
      return [list, [...new Set([...before, ...own.keys()])]];
    }),
  );
}

/** Lists whose items have no id. */
const withoutId = ['responsibilities', 'weights'];

function documentOf({ items }: WorkbookReading, order: Order, { language, rows }: Machine): unknown {
  const lists: Record<string, unknown> = {};
  for (const [list, keys] of order) {
    if (list === 'programme') continue;
    lists[list] = keys.map((key) => {
      const leaves = items.get(list)?.get(key) as Leaves;
      const isWhole = withoutId.includes(list) || leaves.has('id');
      return valueOfLeaves(isWhole ? leaves : new Map<string, Leaf>([['id', key], ...leaves]));
    });
  }
  const own = valueOfLeaves(items.get('programme')?.get('') ?? new Map<string, Leaf>());
  const document = { ...(own as object), ...lists };
  return rows.size === 0 ? newProgramme(document, language) : document;
}

function atCell(
  issue: Issue,
  file: string,
  { origins, items }: WorkbookReading,
  order: Order,
  language: string,
): TableIssue | null {
  const [list = '', at] = issue.path;
  const isItem = typeof at === 'number';
  const [of, key] = isItem ? [String(list), order.get(String(list))?.[at] ?? ''] : ['programme', ''];
  const row = origins.get(of)?.get(key);
  if (row === undefined) return null;
  const field = issue.path
    .slice(isItem ? 2 : 0)
    .map((part) => (typeof part === 'number' ? `#${part}` : part))
    .join('/');
  const isWhole = issue.code === 'whole-not-said';
  const duty = items.get(of)?.get(key)?.get('duty');
  const column = row.plan.columns.find(
    (one) =>
      one.of === of &&
      (one.duty === undefined || one.duty === duty) &&
      ownedPaths(one, language).some((own) => touches(own, isWhole ? `${field}/whole` : field)),
  );
  const [any] = row.cells.values();
  const address = (column && row.addressOf(column)) ?? any?.address;
  // In the words of the sheet: its own heads.
  const locale = locales.find((tag) => row.plan.title[tag] === row.sheet) ?? 'zh-Hans';
  const place = { sheet: row.sheet, ...(address === undefined ? {} : { cells: [address] }) };
  const head = column === undefined ? {} : { head: column.head[locale] };
  // What is to be written there is a choice of the sheet, and no field of a file.
  if (isWhole) return makeTableIssue('whole-not-said', file, { count: Number(issue.values['count']), ...head }, place);
  return { code: 'model-issue', severity: issue.severity, file, ...place, issue, values: head };
}

/** Whether two paths lead to the same, or one into the other. */
function touches(own: string, field: string): boolean {
  return own === field || own.startsWith(`${field}/`) || field.startsWith(`${own}/`);
}
