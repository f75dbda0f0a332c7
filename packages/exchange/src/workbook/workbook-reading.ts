import { kinds, type TargetKind } from '@onemetre/core';
import type { CellQuestion } from '../cells/cell-reading.ts';
import { unitNames } from '../cells/unit-names.ts';
import { readingOrder, workbookPlan, type ColumnPlan, type SheetList } from '../data/workbook-plan.ts';
import { isBuilt } from '../readings/is-built.ts';
import { understoodCell, type UnderstoodCell } from '../confirm/understood-cell.ts';
import type { ReadingUnit } from '../readings/number-reading.ts';
import type { TableCell } from '../tables/table.ts';
import { makeTableIssue, type TableIssue, type TableIssueCode, type TablePlace } from '../tables/table-issue.ts';
import { columnLeaves } from './column-leaves.ts';
import { columnName } from './column-name.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { innerMap } from './inner-map.ts';
import type { Machine } from './machine-sheet.ts';
import { nameItems } from './name-items.ts';
import { names } from './names.ts';
import { newKey } from './new-key.ts';
import { newItem } from './new-item.ts';
import { onlyTargets } from './only-targets.ts';
import { ownedPaths } from './owned-paths.ts';
import { plainName } from './plain-name.ts';
import { dutyKey } from './programme-items.ts';
import { readingUnit } from './reading-unit.ts';
import type { KeyedRow } from './row-keys.ts';
import type { RowContext, WorkbookContext } from './workbook-context.ts';

const sheetLists: readonly string[] = workbookPlan.flatMap(({ lists }) => lists);

/** One reading of a workbook: items fill as its rows are met. */
export class WorkbookReading {
  readonly issues: TableIssue[] = [];
  readonly understood: UnderstoodCell[] = [];
  readonly items = new Map<string, Map<string, Leaves>>();
  private readonly units = new Map<string, ReadingUnit>();
  private readonly known = names();
  private readonly only = new Map<string, string>();
  private readonly added = new Map<string, TableCell>();
  private readonly context: WorkbookContext;
  /** Where each item was filled in. */
  readonly origins = new Map<string, Map<string, KeyedRow>>();
  private readonly machine: Machine;
  private readonly rows: readonly KeyedRow[];
  private readonly dropped: ReadonlySet<string>;
  private readonly file: string;

  constructor(machine: Machine, rows: readonly KeyedRow[], dropped: ReadonlySet<string>, file: string) {
    this.dropped = dropped;
    this.machine = machine;
    this.rows = rows;
    this.file = file;
    this.context = {
      ...{ locale: 'zh-Hans', language: machine.language },
      ...{ names: this.known, units: this.units, onlyTargets: this.only },
    };
  }

  readAll(): void {
    this.begin();
    for (const list of readingOrder) {
      this.readList(list);
      if (list === 'targets')
        for (const [indicator, target] of onlyTargets(this.items.get(list))) this.only.set(indicator, target);
    }
    for (const row of this.rows) if (row.plan.lists.includes('responsibilities')) this.readDuties(row);
    this.tellUnits();
  }

  /** Items as the hidden sheet has them, in their order; those with a sheet as far as they still have a row. */
  private begin(): void {
    for (const row of this.rows)
      for (const [list, key] of row.keys) if (!row.again.includes(list)) innerMap(this.origins, list).set(key, row);
    for (const [list, rows] of this.machine.rows) {
      const items = innerMap(this.items, list);
      for (const [key, own] of rows) {
        const isGone = sheetLists.includes(list) && list !== 'responsibilities' && !this.origins.get(list)?.has(key);
        const isEmptyList = key === '' && list !== 'programme';
        if (isGone || isEmptyList || list === 'responsibilities') continue;
        const free = own.filter(({ leaf, column }) => leaf !== undefined && column === undefined);
        items.set(key, new Map(free.map(({ path, leaf }) => [path, leaf as Leaf])));
      }
    }
    for (const [list, keys] of this.origins)
      for (const key of keys.keys())
        if (!innerMap(this.items, list).has(key))
          innerMap(this.items, list).set(key, new Map(newItem(list as SheetList, this.context.language)));
    nameItems(this.known, this.items, this.origins, this.context.language);
  }

  private readList(list: SheetList): void {
    for (const row of this.rows) {
      const key = row.keys.get(list);
      if (key === undefined) continue;
      const leaves = innerMap(this.items, list).get(key) as Leaves;
      // What a value or target is counted in stands in another column.
      const columns = row.plan.columns.filter(({ of }) => of === list);
      const first = columns.filter(({ holds }) => holds === 'reference' || holds === 'unit');
      for (const column of new Set([...first, ...columns])) this.readColumn(column, row, key, leaves);
      if (list === 'targets' && row.keys.has('indicators'))
        leaves.set('indicator', row.keys.get('indicators') as string);
      if (list === 'targets' && !this.machine.rows.get(list)?.has(key)) this.buildWithoutPath(leaves);
      if (list === 'indicators' && leaves.has('unit/kind'))
        this.units.set(key, readingUnit(leaves, this.context.language));
    }
  }

  /** A new target of what is built states no path; no column asks for one. */
  private buildWithoutPath(leaves: Leaves): void {
    const indicator = String(leaves.get('indicator'));
    const unit = this.units.get(indicator);
    const title = this.items.get('indicators')?.get(indicator)?.get(`title/${this.context.language}`);
    const words = `${String(title)} ${String(leaves.get(`quantity/${this.context.language}`))}`;
    const walked = kinds[leaves.get('kind') as TargetKind]?.walked === true;
    if (walked && unit !== undefined && isBuilt(words, unit)) leaves.set('path', 'none');
  }

  private readColumn(column: ColumnPlan, row: KeyedRow, key: string, leaves: Leaves): void {
    const { language } = this.context;
    const cell = row.cells.get(column) ?? null;
    const isAgain = row.again.includes(column.of);
    if (isAgain && cell === null) return;
    const found = this.bound(column, key, cell) ?? this.read(column, cell, this.rowContext(column.of, row, leaves));
    if (found === null) return;
    const paths = ownedPaths(column, language);
    if (isAgain) {
      const differs = paths.some((path) => leaves.get(path) !== found.get(path));
      if (differs) this.tell('rows-differ', { head: column.head['zh-Hans'] }, cell as TableCell);
      return;
    }
    // Of a new item, an empty cell leaves what it need not say.
    const isNew = this.machine.rows.get(column.of)?.has(key) !== true;
    if (found.size > 0 || !isNew) for (const path of paths) leaves.delete(path);
    for (const [path, leaf] of found) leaves.set(path, leaf);
  }

  /** What the cell is known to mean, as long as it says what it said. */
  private bound(column: ColumnPlan, key: string, cell: TableCell | null): ReadonlyMap<string, Leaf> | null {
    const says = cell === null ? '' : String(cell.value);
    const rows = this.machine.rows.get(column.of)?.get(key) ?? [];
    const own = rows.filter((one) => one.isLocked !== true && one.column === columnName(column) && one.says === says);
    if (own.length === 0) return null;
    return new Map(own.flatMap(({ path, leaf }) => (leaf === undefined ? [] : [[path, leaf] as const])));
  }

  private read(column: ColumnPlan, cell: TableCell | null, row: RowContext): ReadonlyMap<string, Leaf> | null {
    const result = columnLeaves(column, cell, this.context, row);
    const place = cell as TableCell;
    if (result.ok) {
      if (result.reading !== undefined && cell !== null) this.understood.push(understoodCell(cell, result.reading));
      return result.leaves;
    }
    if ('question' in result) {
      this.tell('cell-question', { written: String(place.value) }, place, result.question);
    } else this.tellName(result.name, result.found, column, place);
    return null;
  }

  private tellName(name: string, found: readonly string[], { to = [] }: ColumnPlan, cell: TableCell): void {
    const titles = workbookPlan.filter(({ lists }) => lists.some((list) => to.includes(list)));
    const lists = titles.map(({ title }) => title['zh-Hans']).join('、');
    if (found.length === 0) this.tell('name-unknown', { written: name, lists }, cell);
    else this.tell('name-several', { written: name, found: found.join('、') }, cell);
  }

  private tell(code: TableIssueCode, values: TableIssue['values'], cell: TableCell, question?: CellQuestion): void {
    const issue = makeTableIssue(code, this.file, values, placeOfCell(cell));
    this.issues.push(question === undefined ? issue : { ...issue, question });
  }

  private rowContext(list: SheetList, row: KeyedRow, leaves: Leaves): RowContext {
    const indicator = list === 'observations' ? String(leaves.get('indicator')) : (row.keys.get('indicators') ?? '');
    const timeBasis = this.items.get('indicators')?.get(indicator)?.get('timeBasis');
    return { unit: this.units.get(indicator) ?? null, timeBasis: typeof timeBasis === 'string' ? timeBasis : null };
  }

  private readDuties(row: KeyedRow): void {
    const none: RowContext = { unit: null, timeBasis: null };
    const item = row.plan.columns.find(({ duty }) => duty === undefined) as ColumnPlan;
    const cell = row.cells.get(item) ?? null;
    if (cell !== null && this.dropped.has(plainName(String(cell.value)))) return;
    const found = this.read(item, cell, none) ?? new Map<string, Leaf>();
    for (const [column, cell] of row.cells) {
      if (column.duty === undefined) continue;
      const { names: named, open } = unitNames(String(cell.value));
      if (open) this.tell('units-open', { written: String(cell.value) }, cell);
      for (const name of named) {
        const parties = this.known.read(name, ['parties']);
        if (parties.length > 1) this.tell('name-several', { written: name, found: parties.join('、') }, cell);
        else this.addDuty(found, column.duty, parties[0] ?? this.newUnit(name, cell), row);
      }
    }
  }

  /** A unit that is named for a duty is one, also where its own sheet does not have it yet. */
  private newUnit(name: string, cell: TableCell): string {
    const key = newKey('parties', name, innerMap(this.items, 'parties'));
    const { language } = this.context;
    innerMap(this.items, 'parties').set(key, new Map([[`title/${language}`, name], ...newItem('parties', language)]));
    this.known.add('parties', key, name);
    this.added.set(name, cell);
    return key;
  }

  /** Units that were added, each at the first cell that names it, in one sentence. */
  private tellUnits(): void {
    const [first] = this.added.values();
    const cells = [...new Set([...this.added.values()].map(({ address }) => address))];
    const written = [...this.added.keys()].join('、');
    if (first) this.issues.push(makeTableIssue('unit-added', this.file, { written }, { sheet: first.sheet, cells }));
  }

  private addDuty(item: ReadonlyMap<string, Leaf>, duty: string, party: string, row: KeyedRow): void {
    const items = innerMap(this.items, 'responsibilities');
    const key = dutyKey(item.get('item'), duty, party);
    let free = key;
    for (let number = 2; items.has(free); number += 1) free = `${key}~${number}`;
    const kept = this.machine.rows.get('responsibilities')?.get(free) ?? [];
    const leaves: Leaves = new Map<string, Leaf>([...item, ['duty', duty], ['party', party]]);
    for (const { path, leaf } of kept) if (leaf !== undefined) leaves.set(path, leaf);
    items.set(free, leaves);
    innerMap(this.origins, 'responsibilities').set(free, row);
  }
}

function placeOfCell({ sheet, address }: TableCell): TablePlace {
  return { sheet, cells: [address] };
}
