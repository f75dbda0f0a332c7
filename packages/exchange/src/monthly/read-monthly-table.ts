import { monthHead, monthlyHeads, quarters, type MonthlyColumn } from '../data/monthly-heads.ts';
import { plainForm } from '../readings/plain-form.ts';
import type { TableCell, TableSheet } from '../tables/table.ts';
import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import type { MonthlyCount, MonthlyReading, MonthlyRow, MonthlyTable } from './monthly-table.ts';
import { isAside } from '../workbook/is-aside.ts';

const headRows = 10;
const columnNames = Object.keys(monthlyHeads) as MonthlyColumn[];
/** A table may have several of them. */
const several: readonly MonthlyColumn[] = ['interim', 'remark'];

/**
 * Finds the monthly tables on the sheets of a file by their heads, whatever their order: a name, and what has come up to
 * the month, or how it stands. A table may stand on a sheet for each month, or have a column for each.
 *
 * @returns null where no sheet has such heads
 */
export function readMonthlyTable(
  sheets: readonly TableSheet[],
  file: string,
  { month, counts, heads: answers = new Map() }: MonthlyReading = {},
): MonthlyTable | null {
  const found = sheets.flatMap((sheet) => {
    const lines = byRow(sheet);
    const heads = headsOf(lines, answers);
    return heads === null ? [] : [{ sheet: sheet.name, lines, heads, file, counts }];
  });
  if (found.length === 0) return null;
  const rows: MonthlyRow[] = [];
  const issues: TableIssue[] = [];
  for (const table of found) {
    const own = monthOf(table);
    const counted = found.length === 1 ? (month ?? own) : (own ?? month);
    const year = yearOf(table) ?? month?.slice(0, 4);
    const { months } = table.heads;
    const isDated = year !== undefined || [...months.values()].every(({ groups }) => groups?.['year'] !== undefined);
    const isKnown = months.size > 0 ? isDated : counted !== undefined;
    if (isKnown) readSheet(table, counted ?? '', year ?? '', rows, issues);
    else issues.push(makeTableIssue('month-unknown', file, {}, { sheet: table.sheet }));
  }
  return { rows, issues };
}

type Lines = ReadonlyMap<number, ReadonlyMap<number, TableCell>>;

interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<number, MonthlyColumn | null>;
  /** Columns of a single month each. */
  readonly months: ReadonlyMap<number, RegExpExecArray>;
}

interface FoundTable {
  readonly sheet: string;
  readonly lines: Lines;
  readonly heads: Heads;
  readonly file: string;
  readonly counts: MonthlyCount | undefined;
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

/** The first row that has a name beside a value, a state, or months. */
function headsOf(lines: Lines, answers: NonNullable<MonthlyReading['heads']>): Heads | null {
  for (const [row, cells] of lines) {
    if (row > headRows) return null;
    const columns = new Map<number, MonthlyColumn | null>();
    const taken = new Set<MonthlyColumn>();
    const months = monthsOf(cells);
    for (const [at, cell] of cells) {
      const answer = answers.get(plain(cell));
      const found = answer ?? columnNames.find((name) => monthlyHeads[name].test(plain(cell)));
      if (answer === null) columns.set(at, null);
      if (answer === null || found === undefined || months.has(at) || (taken.has(found) && !several.includes(found)))
        continue;
      columns.set(at, found);
      taken.add(found);
    }
    const isOne = taken.has('value') || (taken.has('status') && months.size === 0);
    if (taken.has('name') && isOne && taken.size > 2) return { row, columns, months: new Map() };
    if (taken.has('name') && !isOne && months.size > 0) return { row, columns, months };
  }
  return null;
}

/** The columns of single months; none where there is but one, which is then the month of the table. */
function monthsOf(cells: ReadonlyMap<number, TableCell>): Heads['months'] {
  const months = new Map<number, RegExpExecArray>();
  for (const [at, cell] of cells) {
    const parts = monthHead.exec(plain(cell));
    if (parts && isMonth(parts.groups?.['month'])) months.set(at, parts);
  }
  return months.size > 1 ? months : new Map();
}

function isMonth(text: string | undefined): text is string {
  return Number(text) >= 1 && Number(text) <= 12;
}

/** What is written where a table says its month: the head of its value, its title, the sheet's name and the file's. */
function saidOf({ sheet, lines, heads: { row, columns }, file }: FoundTable): string[] {
  const above = [...lines].filter(([at]) => at < row).flatMap(([, cells]) => [...cells.values()].map(plain));
  const [column] = [...columns].find(([, holds]) => holds === 'value') ?? [];
  const head = column === undefined ? '' : plain(lines.get(row)?.get(column));
  return [head, ...above, plainForm(sheet), plainForm(file.replace(/^.*[\\/]/, ''))];
}

function yearOf(table: FoundTable): string | undefined {
  return firstOf(saidOf(table), (text) => /(20\d\d)(?=年|[-.])/.exec(text)?.[1]);
}

function monthOf(table: FoundTable): string | undefined {
  const year = yearOf(table);
  const month = firstOf(
    saidOf(table),
    (text) => /(?:[-~至到]|^|[^\d])(\d{1,2})月/.exec(text)?.[1] ?? /20\d\d[-.](\d{1,2})(?!\d)/.exec(text)?.[1],
  );
  return year === undefined || !isMonth(month) ? undefined : `${year}-${month.padStart(2, '0')}`;
}

function firstOf(texts: readonly string[], read: (text: string) => string | undefined): string | undefined {
  return texts.map(read).find((one) => one !== undefined);
}

function readSheet(table: FoundTable, month: string, year: string, rows: MonthlyRow[], issues: TableIssue[]): void {
  const { sheet, lines, heads, file } = table;
  const asides: TableCell[] = [];
  for (const [at, cell] of lines.get(heads.row) ?? []) {
    const isKnown = heads.columns.has(at) || heads.months.has(at) || /^(?:序号)?$/.test(plain(cell));
    if (!isKnown)
      issues.push(makeTableIssue('head-unknown', file, { head: String(cell.value) }, { sheet, cells: [cell.address] }));
  }
  const isWide = heads.months.size > 0;
  const last = isWide ? lastMonth(table, year) : month;
  for (const [at, line] of lines) {
    if (at <= heads.row) continue;
    const [first] = line.values();
    const row = rowOf(table, line, last);
    if (row === null || (first !== undefined && isAside(plain(first))) || isAside(plain(row.name))) {
      if (first !== undefined) asides.push(first);
    } else if (isWide) rows.push(...monthRows(table, line, row, year));
    else rows.push(row);
  }
  if (asides.length > 0)
    issues.push(makeTableIssue('row-left-out', file, {}, { sheet, cells: asides.map(({ address }) => address) }));
}

/** What a row says; null where it names nothing. */
function rowOf(
  { sheet, lines, heads }: FoundTable,
  line: ReadonlyMap<number, TableCell>,
  month: string,
): MonthlyRow | null {
  const cells = new Map<MonthlyColumn, TableCell>();
  const interim: { date: string; cell: TableCell }[] = [];
  const remarks: { head: string; cell: TableCell }[] = [];
  for (const [column, cell] of line) {
    const holds = heads.columns.get(column);
    if (holds === undefined || holds === null || plain(cell) === '') continue;
    const head = lines.get(heads.row)?.get(column);
    if (holds === 'remark') remarks.push({ head: String(head?.value), cell });
    else if (holds === 'interim') interim.push({ date: interimDate(plain(head), month), cell });
    else cells.set(holds, cell);
  }
  const name = cells.get('name');
  return name === undefined ? null : { sheet, name, cells, month, counts: 'to-date', interim, remarks };
}

/** 二季度目标 is due in June; 本月目标 in the month of the table, 季度目标 at the end of its quarter. */
function interimDate(head: string, month: string): string {
  const quarter = quarters[head.slice(0, 1)] ?? Math.ceil(Number(month.slice(5)) / 3);
  return /月/.test(head) ? month : `${month.slice(0, 4)}-${String(quarter * 3).padStart(2, '0')}`;
}

function dateOf({ groups = {} }: RegExpExecArray, year: string): string {
  const { year: own, month = '' } = groups;
  return `${own ?? year}-${month.padStart(2, '0')}`;
}

/** The last month for which any row has something. */
function lastMonth({ lines, heads }: FoundTable, year: string): string {
  const below = [...lines].filter(([at]) => at > heads.row);
  return [...heads.months]
    .filter(([column]) => below.some(([, line]) => plain(line.get(column)) !== ''))
    .map(([, parts]) => dateOf(parts, year))
    .reduce((latest, date) => (date > latest ? date : latest), '');
}

/**
 * A row for each month that has something, as if it stood in a table of that month. What stands beside the months speaks of
 * the last of them.
 */
function monthRows(
  { lines, heads, counts }: FoundTable,
  line: ReadonlyMap<number, TableCell>,
  row: MonthlyRow,
  year: string,
): MonthlyRow[] {
  const above = [...lines].filter(([at]) => at < heads.row).flatMap(([, cells]) => [...cells.values()].map(plain));
  const isToDate = above.some((text) => text.includes('累计'));
  const early = new Map(row.cells);
  for (const column of ['status', 'rate', 'expected'] as const) early.delete(column);
  const rows = [...heads.months].flatMap(([column, parts]): MonthlyRow[] => {
    const cell = line.get(column);
    if (cell === undefined || plain(cell) === '') return [];
    const { until, since, word } = parts.groups ?? {};
    const isSince = until !== undefined || since !== undefined || word === '累计' || (isToDate && word === undefined);
    const of = isSince ? 'to-date' : word === '当月' ? 'in-month' : (counts ?? 'unsaid');
    const month = dateOf(parts, year);
    const own = month === row.month ? row : { ...row, interim: [], remarks: [], cells: early };
    return [{ ...own, month, counts: of, cells: new Map(own.cells).set('value', cell) }];
  });
  const isSaid = row.cells.has('status') || row.remarks.length > 0;
  return isSaid && rows.every(({ month }) => month !== row.month) ? [...rows, row] : rows;
}
