import { locales } from '@onemetre/scenes';
import { workbookPlan, type ColumnPlan, type SheetList, type SheetPlan } from '../data/workbook-plan.ts';
import { decisionKinds, decisions, decisionWords, type Decision } from '../data/decision-words.ts';
import { isConfirmSheet } from '../confirm/confirm-sheet.ts';
import { cellAddress } from '../tables/cell-address.ts';
import type { TableCell, TableSheet } from '../tables/table.ts';
import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import { guideNames } from './guide-sheet.ts';
import { isAside } from './is-aside.ts';
import { plainName } from './plain-name.ts';
import { idMark } from './written-sheet.ts';

/** A row that a person filled in. */
export interface FilledRow {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnPlan, TableCell>;
  /** Where a column is filled in, also where it is not; undefined where the sheet has it nowhere. */
  readonly addressOf: (column: ColumnPlan) => string | undefined;
  /** The hidden ids, where there are any. */
  readonly ids: ReadonlyMap<SheetList, string>;
}

export interface FilledRows {
  readonly rows: readonly FilledRow[];
  readonly issues: readonly TableIssue[];
  /** Names of what a person decided to leave out: what refers to it goes with it. */
  readonly dropped: ReadonlySet<string>;
}

/** How far down heads are looked for: above them stand titles and notes. */
const headRows = 10;

/**
 * The rows of the sheets that the workbook has, with their cells under the columns that their heads name, in whatever
 * order. Totals, notes and empty rows are no data; what is not known is told.
 */
export function workbookRows(sheets: readonly TableSheet[], file: string): FilledRows {
  const rows: FilledRow[] = [];
  const issues: TableIssue[] = [];
  const dropped = new Set<string>();
  for (const sheet of sheets) {
    const plan = workbookPlan.find(({ title }) =>
      locales.some((locale) => plainName(title[locale]) === plainName(sheet.name)),
    );
    if (plan === undefined) {
      if (!sheet.hidden && !isNote(sheet.name))
        issues.push(makeTableIssue('sheet-unknown', file, {}, { sheet: sheet.name }));
    } else if (plan.layout === 'pairs') rows.push(pairsOf(plan, sheet));
    else readRows(plan, sheet, file, rows, issues, dropped);
  }
  // A name that another row still has is not gone.
  for (const { cells } of rows) for (const name of namesIn(cells)) dropped.delete(name);
  return { rows, issues, dropped };
}

/** The sheets that say how to fill in the others, and what their cells mean. */
function isNote(name: string): boolean {
  return isConfirmSheet(name) || locales.some((locale) => guideNames[locale] === name);
}

function textOf(cell: TableCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}

/** The column that a head names. */
function columnOf({ columns }: SheetPlan, head: string): ColumnPlan | undefined {
  const isNamed = (name: string): boolean => plainName(name) === plainName(head);
  return (
    columns.find((column) => locales.some((locale) => isNamed(column.head[locale]))) ??
    columns.find(({ also = [] }) => also.some(isNamed))
  );
}

function byRow({ cells }: TableSheet): Map<number, Map<number, TableCell>> {
  const rows = new Map<number, Map<number, TableCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, TableCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

/** A sheet on which each row is a field of the plan. */
function pairsOf(plan: SheetPlan, sheet: TableSheet): FilledRow {
  const cells = new Map<ColumnPlan, TableCell>();
  const places = new Map<ColumnPlan, string>();
  for (const [number, row] of byRow(sheet)) {
    const column = columnOf(plan, textOf(row.get(1)));
    const cell = row.get(2);
    if (column) places.set(column, cellAddress({ row: number, column: 2 }));
    if (column && cell) cells.set(column, cell);
  }
  const addressOf: FilledRow['addressOf'] = (column) => places.get(column);
  return { plan, sheet: sheet.name, row: 1, cells, addressOf, ids: new Map([['programme', '']]) };
}

interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<number, ColumnPlan | SheetList>;
}

function headsOf(plan: SheetPlan, rows: ReadonlyMap<number, ReadonlyMap<number, TableCell>>): Heads {
  let best: Heads = { row: 0, columns: new Map() };
  for (const [number, row] of [...rows].filter(([at]) => at <= headRows)) {
    const columns = new Map<number, ColumnPlan | SheetList>();
    for (const [at, cell] of row) {
      const head = textOf(cell);
      const list = plan.lists.find((one) => head === `${idMark}${one}`);
      const known = list ?? columnOf(plan, head);
      if (known !== undefined) columns.set(at, known);
    }
    if (columns.size > best.columns.size) best = { row: number, columns };
  }
  return best;
}

function readRows(
  plan: SheetPlan,
  sheet: TableSheet,
  file: string,
  rows: FilledRow[],
  issues: TableIssue[],
  names: Set<string>,
): void {
  const found = byRow(sheet);
  const heads = headsOf(plan, found);
  const at = (cells: readonly TableCell[]) => ({ sheet: sheet.name, cells: cells.map(({ address }) => address) });
  const known = new Map<ColumnPlan | SheetList, TableCell>();
  const decided = [...(found.get(heads.row) ?? [])].find(([, cell]) => isDecisionHead(textOf(cell)))?.[0];
  for (const [column, cell] of found.get(heads.row) ?? []) {
    const head = heads.columns.get(column);
    const before = head && known.get(head);
    if (before) issues.push(makeTableIssue('head-twice', file, { head: textOf(cell) }, at([before, cell])));
    else if (head) known.set(head, cell);
    else if (column !== decided && cell.mergedFrom === undefined && textOf(cell).trim() !== '')
      issues.push(makeTableIssue('head-unknown', file, { head: textOf(cell) }, at([cell])));
  }
  const [leftOut, hidden, dropped]: [TableCell[], TableCell[], TableCell[]] = [[], [], []];
  const undecided: string[] = [];
  for (const [number, row] of found) {
    const [first] = [...row.values()].filter((cell) => textOf(cell).trim() !== '');
    if (number <= heads.row || first === undefined) continue;
    const cells = new Map<ColumnPlan, TableCell>();
    const ids = new Map<SheetList, string>();
    for (const [column, cell] of row) {
      const head = heads.columns.get(column);
      if (typeof head === 'string') ids.set(head, textOf(cell).trim());
      else if (head && known.get(head)?.column === column && textOf(cell).trim() !== '') cells.set(head, cell);
    }
    const isOurs = [...ids.values()].some((id) => id !== '');
    if (!isOurs && isExample(cells)) continue;
    const decision = isOurs && decided !== undefined ? decisionOf(textOf(row.get(decided))) : 'kept';
    if (decision === null) undecided.push(cellAddress({ row: number, column: decided ?? 1 }));
    if (decision === 'dropped') {
      dropped.push(first);
      for (const name of namesIn(cells)) names.add(name);
    } else if (!isOurs && isAside(textOf(first))) leftOut.push(first);
    else if (cells.size > 0 || isOurs) {
      const addressOf: FilledRow['addressOf'] = (column) => {
        const head = known.get(column);
        return head && cellAddress({ row: number, column: head.column });
      };
      rows.push({ plan, sheet: sheet.name, row: number, cells, addressOf, ids });
      // The columns of ids are hidden in any row.
      if (cells.size > 0 && [...cells.values()].every((cell) => cell.hidden === true)) hidden.push(first);
    }
  }
  if (leftOut.length > 0) issues.push(makeTableIssue('row-left-out', file, {}, at(leftOut)));
  if (undecided.length > 0)
    issues.push(
      makeTableIssue('edition-undecided', file, saidOf(found.get(heads.row)?.get(decided ?? 0)), {
        sheet: sheet.name,
        cells: undecided,
      }),
    );
  if (dropped.length > 0) issues.push(makeTableIssue('edition-dropped', file, {}, at(dropped)));
  if (hidden.length > 0) issues.push(makeTableIssue('rows-hidden', file, {}, at(hidden)));
}

/** The names under which other rows refer to this one: of a target, also with its words. */
function namesIn(cells: ReadonlyMap<ColumnPlan, TableCell>): string[] {
  const text = (field: string): string => {
    const found = [...cells].find(([column]) => column.field === field && column.holds !== 'child-words');
    return found === undefined ? '' : plainName(textOf(found[1]));
  };
  const title = text('title');
  return title === '' ? [] : [title, `${title}${text('quantity')}`];
}

/** The head of the column as it is written, and the words to choose from. */
function saidOf(head: TableCell | undefined): Readonly<Record<string, string>> {
  const own = allDecisions().find((one) => plainName(one.head) === plainName(textOf(head)));
  return { head: textOf(head), words: Object.values(own?.words ?? {}).join('、') };
}

function isDecisionHead(text: string): boolean {
  return allDecisions().some(({ head }) => plainName(head) === plainName(text));
}

/** What a person decided, in either language; null where it is none of the words. */
function decisionOf(text: string): Decision | null {
  const isSaid = (one: Decision): boolean =>
    allDecisions().some(({ words }) => words[one] !== undefined && plainName(words[one]) === plainName(text));
  return decisions.find(isSaid) ?? null;
}

function allDecisions() {
  return locales.flatMap((locale) => decisionKinds.map((kind) => decisionWords[locale][kind]));
}

/** The row that shows how to fill in a sheet, as long as nobody wrote into it. */
function isExample(cells: ReadonlyMap<ColumnPlan, TableCell>): boolean {
  return (
    cells.size > 0 &&
    locales.some((locale) => [...cells].every(([{ example }, cell]) => example?.[locale] === textOf(cell)))
  );
}
