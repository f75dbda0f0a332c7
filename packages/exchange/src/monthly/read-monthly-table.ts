import { monthlyHeads, type MonthlyColumn } from '../data/monthly-heads.ts';
import { plainForm } from '../readings/plain-form.ts';
import type { TableCell, TableSheet } from '../tables/table.ts';
import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import { isAside } from '../workbook/is-aside.ts';

/** A row of a monthly table, before it is known which indicator it speaks of. */
export interface MonthlyRow {
  readonly sheet: string;
  readonly name: TableCell;
  readonly cells: ReadonlyMap<MonthlyColumn, TableCell>;
  /** The month up to which it counts, YYYY-MM. */
  readonly month: string;
}

export interface MonthlyTable {
  readonly rows: readonly MonthlyRow[];
  readonly issues: readonly TableIssue[];
}

const headRows = 10;
/** Known, and no part of what a value or a claim says. */
const leftOut: readonly MonthlyColumn[] = ['target', 'interim', 'expected', 'remark'];

/**
 * Finds the monthly tables on the sheets of a file by their heads, whatever their order: a name, and what has come up to
 * the month, or how it stands. The month is the one asked for, else that of the head, the title or the sheet.
 *
 * @param month YYYY-MM, where it is known
 * @returns null where no sheet has such heads
 */
export function readMonthlyTable(sheets: readonly TableSheet[], file: string, month?: string): MonthlyTable | null {
  const rows: MonthlyRow[] = [];
  const issues: TableIssue[] = [];
  let isFound = false;
  for (const sheet of sheets) {
    const lines = byRow(sheet);
    const heads = headsOf(lines);
    if (heads === null) continue;
    isFound = true;
    const counted = month ?? monthOf(sheet, lines, heads);
    if (counted === null) issues.push(makeTableIssue('month-unknown', file, {}, { sheet: sheet.name }));
    else readSheet(sheet, lines, heads, counted, file, rows, issues);
  }
  return isFound ? { rows, issues } : null;
}

type Lines = ReadonlyMap<number, ReadonlyMap<number, TableCell>>;

interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<number, MonthlyColumn>;
}

function byRow({ cells }: TableSheet): Lines {
  const rows = new Map<number, Map<number, TableCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, TableCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

function plain(cell: TableCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : plainForm(String(cell.value)).replace(/\s/g, '');
}

/** The first row that has a name beside a value or a state. */
function headsOf(lines: Lines): Heads | null {
  for (const [row, cells] of lines) {
    if (row > headRows) return null;
    const columns = new Map<number, MonthlyColumn>();
    const taken = new Set<MonthlyColumn>();
    for (const [at, cell] of cells) {
      const found = (Object.keys(monthlyHeads) as MonthlyColumn[]).find((name) => monthlyHeads[name].test(plain(cell)));
      if (found === undefined || taken.has(found)) continue;
      columns.set(at, found);
      taken.add(found);
    }
    const isTable = taken.has('name') && (taken.has('value') || taken.has('status')) && taken.size > 2;
    if (isTable) return { row, columns };
  }
  return null;
}

/** The month that the table says of itself: its year in the title or the sheet's name, its month there or in the head. */
function monthOf({ name }: TableSheet, lines: Lines, { row, columns }: Heads): string | null {
  const above = [...lines].filter(([at]) => at < row).flatMap(([, cells]) => [...cells.values()].map(plain));
  const [column] = [...columns].find(([, holds]) => holds === 'value') ?? [];
  const head = column === undefined ? '' : plain(lines.get(row)?.get(column));
  const said = [head, ...above, plainForm(name)];
  const year = said.map((text) => /(20\d\d)(?=年|[-.])/.exec(text)?.[1]).find((one) => one !== undefined);
  const month = said
    .map((text) => /(?:[-~至到]|^|[^\d])(\d{1,2})月/.exec(text)?.[1] ?? /20\d\d[-.](\d{1,2})(?!\d)/.exec(text)?.[1])
    .find((one) => one !== undefined);
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return `${year}-${month.padStart(2, '0')}`;
}

function readSheet(
  { name: sheet }: TableSheet,
  lines: Lines,
  { row: headRow, columns }: Heads,
  month: string,
  file: string,
  rows: MonthlyRow[],
  issues: TableIssue[],
): void {
  const asides: TableCell[] = [];
  const unknown = [...(lines.get(headRow) ?? [])].filter(
    ([at, cell]) => !columns.has(at) && plain(cell) !== '' && !/^序号$/.test(plain(cell)),
  );
  for (const [, cell] of unknown)
    issues.push(makeTableIssue('head-unknown', file, { head: String(cell.value) }, { sheet, cells: [cell.address] }));
  const aside = [...columns].filter(([, holds]) => leftOut.includes(holds)).map(([at]) => lines.get(headRow)?.get(at));
  const heads = aside.filter((cell) => cell !== undefined);
  if (heads.length > 0)
    issues.push(
      makeTableIssue(
        'columns-left-out',
        file,
        { head: heads.map(({ value }) => String(value)).join('、') },
        { sheet, cells: heads.map(({ address }) => address) },
      ),
    );
  for (const [at, line] of lines) {
    if (at <= headRow) continue;
    const cells = new Map<MonthlyColumn, TableCell>();
    for (const [column, cell] of line) {
      const holds = columns.get(column);
      if (holds !== undefined && plain(cell) !== '') cells.set(holds, cell);
    }
    const name = cells.get('name');
    const [first] = line.values();
    if (first !== undefined && (name === undefined || isAside(plain(first)) || isAside(plain(name))))
      asides.push(first);
    else if (name !== undefined) rows.push({ sheet, name, cells, month });
  }
  if (asides.length > 0)
    issues.push(makeTableIssue('row-left-out', file, {}, { sheet, cells: asides.map(({ address }) => address) }));
}
