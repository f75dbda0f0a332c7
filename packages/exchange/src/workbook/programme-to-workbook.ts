import type { Programme } from '@onemetre/core';
import { choiceMeaning, type Locale } from '@onemetre/scenes';
import { workbookPlan, type ColumnPlan, type SheetList, type SheetPlan } from '../data/workbook-plan.ts';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import type { DecisionKind } from '../data/decision-words.ts';
import type { TableCell } from '../tables/table.ts';
import { columnLeaves } from './column-leaves.ts';
import { choiceWords, yesNo } from './choice-words.ts';
import { columnName } from './column-name.ts';
import { guideSheet } from './guide-sheet.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { lockedRows } from './locked-rows.ts';
import { machineCells, machineHeads, machineSheet, type MachineRow } from './machine-sheet.ts';
import { names } from './names.ts';
import { onlyTargets } from './only-targets.ts';
import { ownedPaths } from './owned-paths.ts';
import { programmeItems, type Items } from './programme-items.ts';
import type { RowContext, WorkbookContext } from './workbook-context.ts';
import { readingUnit } from './reading-unit.ts';
import { writtenSheet, type WorkbookRow as Row } from './written-sheet.ts';

export interface WorkbookOptions {
  /** The language of heads, notes and words to choose from. */
  readonly locale: Locale;
  /** With a column in which it is decided what becomes of each target of the edition before, or of each row of a document. */
  readonly decide?: DecisionKind;
  /**
   * With what a level above defines locked: the rows of domains, actions and indicators that are there. Whoever fills it in
   * adds targets, values and units; a locked cell that was changed all the same is an issue when it is read back.
   */
  readonly locked?: boolean;
}

/**
 * Writes a programme as a workbook (.xlsx) that a person can fill in, and that `workbookToProgramme` reads back unchanged.
 * What is never typed stands on a hidden sheet: ids, and what a cell means beyond its words, as long as it keeps them.
 *
 * @example
 * programmeToWorkbook(programme, { locale: 'zh-Hans' }).length > 1000 // => true
 */
export function programmeToWorkbook(
  programme: Programme,
  { locale, decide, locked = false }: WorkbookOptions,
): Uint8Array {
  const items = programmeItems(programme);
  const context = contextOf(programme, items, locale);
  const rows = workbookPlan.map((plan) => ({ plan, rows: rowsOf(plan, items, context) }));
  const all = rows.flatMap((sheet) => sheet.rows);
  const machine = machineRows(items, all, context, locked);
  return writeWorkbook([
    guideSheet(programme.title[context.language] ?? programme.id, locale),
    ...rows.map((sheet) => writtenSheet(sheet.plan, sheet.rows, { locale, locked, ...(decide && { decide }) })),
    {
      name: machineSheet,
      hidden: true,
      columns: machineHeads.map(() => ({ width: 20 })),
      rows: [machineHeads, ['', '', 'language', 'text', context.language, '', ''], ...machine.map(machineCells)],
    },
  ]);
}

function contextOf(programme: Programme, items: Items, locale: Locale): WorkbookContext {
  const language = programme.languages[0] ?? 'zh-Hans';
  const known = names();
  const titleOf = (leaves: Leaves | undefined): string => text(leaves?.get(`title/${language}`));
  for (const [list, listed] of items)
    for (const [key, leaves] of listed) if (list !== 'targets') known.add(list, key, titleOf(leaves));
  for (const [key, leaves] of items.get('targets') ?? []) {
    const indicator = items.get('indicators')?.get(text(leaves.get('indicator')));
    known.add('targets', key, `${titleOf(indicator)} ${text(leaves.get(`quantity/${language}`))}`.trim());
  }
  const units = [...(items.get('indicators') ?? [])].map(
    ([key, leaves]) => [key, readingUnit(leaves, language)] as const,
  );
  return { locale, language, names: known, units: new Map(units), onlyTargets: onlyTargets(items.get('targets')) };
}

function rowsOf(plan: SheetPlan, items: Items, context: WorkbookContext): Row[] {
  const [list = 'programme'] = plan.lists;
  if (list === 'responsibilities') return dutyRows(plan, items, context);
  const listed = [...(items.get(list) ?? [])];
  const cellsOf = (of: SheetList, leaves: Leaves, isAgain = false): (readonly [ColumnPlan, string | number])[] =>
    plan.columns
      .filter((column) => column.of === of)
      .map((column) => [column, isAgain && !isNaming(column) ? '' : columnText(column, leaves, context)]);
  if (!plan.lists.includes('targets'))
    return listed.map(([key, leaves]) => ({ keys: new Map([[list, key]]), cells: new Map(cellsOf(list, leaves)) }));
  const targets = [...(items.get('targets') ?? [])];
  return listed.flatMap(([key, leaves]): Row[] => {
    const own = targets.filter(([, target]) => target.get('indicator') === key);
    if (own.length === 0) return [{ keys: new Map([[list, key]]), cells: new Map(cellsOf(list, leaves)) }];
    return own.map(([targetKey, target], at) => ({
      keys: new Map([
        [list, key],
        ['targets', targetKey],
      ]),
      cells: new Map([...cellsOf(list, leaves, at > 0), ...cellsOf('targets', target)]),
    }));
  });
}

/** What is repeated beside each further target of an indicator. */
function isNaming({ holds, field }: ColumnPlan): boolean {
  return field === 'title' || holds === 'unit';
}

/** One row for an item, with the units of each duty. */
function dutyRows({ columns }: SheetPlan, items: Items, context: WorkbookContext): Row[] {
  const groups = new Map<string, Leaves[]>();
  for (const leaves of items.get('responsibilities')?.values() ?? []) {
    const item = text(leaves.get('item'));
    groups.set(item, [...(groups.get(item) ?? []), leaves]);
  }
  const unitsOf = (group: readonly Leaves[], { duty }: ColumnPlan): string =>
    group
      .filter((leaves) => leaves.get('duty') === duty)
      .map((leaves) => context.names.write(text(leaves.get('party')), ['parties']))
      .join('、');
  return [...groups.values()].map((group) => {
    const [first] = group as [Leaves];
    const cells = columns.map(
      (column) => [column, column.duty ? unitsOf(group, column) : columnText(column, first, context)] as const,
    );
    return { keys: new Map(), cells: new Map(cells) };
  });
}

/** Everything that reading the cells alone would not give. */
function machineRows(items: Items, rows: readonly Row[], context: WorkbookContext, isLocked: boolean): MachineRow[] {
  const rowsByItem = new Map<SheetList, Map<string, Row>>();
  for (const row of rows)
    for (const [list, key] of row.keys) {
      const known = rowsByItem.get(list) ?? new Map<string, Row>();
      if (!known.has(key)) rowsByItem.set(list, known.set(key, row));
    }
  return [...items].flatMap(([list, listed]) => {
    if (listed.size === 0) return [{ list, key: '', path: '', leaf: [] as const }];
    return [...listed].flatMap(([key, leaves]): MachineRow[] => {
      const row = rowsByItem.get(list as SheetList)?.get(key);
      const said = list === 'responsibilities' ? new Set(['item', 'duty', 'party']) : new Set<string>();
      if (list === 'targets') said.add('indicator');
      const bound = row ? boundRows(list, key, leaves, row, items, context, said) : [];
      const rest = [...leaves].filter(([path]) => !said.has(path));
      const locked = isLocked && row ? lockedRows(list, key, row) : [];
      return [{ list, key, path: '' }, ...rest.map(([path, leaf]) => ({ list, key, path, leaf })), ...bound, ...locked];
    });
  });
}

/** What the cells of an item mean, where they would be read as something else. */
function boundRows(
  list: string,
  key: string,
  leaves: Leaves,
  { cells, keys }: Row,
  items: Items,
  context: WorkbookContext,
  said: Set<string>,
): MachineRow[] {
  const indicator = list === 'observations' ? text(leaves.get('indicator')) : (keys.get('indicators') ?? '');
  const row: RowContext = {
    unit: context.units.get(indicator) ?? null,
    timeBasis: text(items.get('indicators')?.get(indicator)?.get('timeBasis')),
  };
  return [...cells].flatMap(([column, content]): MachineRow[] => {
    if (column.of !== list) return [];
    const paths = ownedPaths(column, context.language);
    paths.forEach((path) => said.add(path));
    const own = paths.flatMap((path) => (leaves.has(path) ? [[path, leaves.get(path) as Leaf] as const] : []));
    const read = columnLeaves(column, cellOf(content), context, row);
    if (read.ok && isSame(read.leaves, own)) return [];
    const bond = { list, key, column: columnName(column), says: String(content) };
    if (own.length === 0) return [{ ...bond, path: '', isNothing: true }];
    return own.map(([path, leaf]) => ({ ...bond, path, leaf }));
  });
}

function isSame(read: ReadonlyMap<string, Leaf>, own: readonly (readonly [string, Leaf])[]): boolean {
  return read.size === own.length && own.every(([path, leaf]) => Object.is(read.get(path), leaf));
}

function cellOf(content: string | number): TableCell | null {
  if (content === '') return null;
  const kind = typeof content === 'number' ? 'number' : 'text';
  return { sheet: '', address: 'A1', row: 1, column: 1, kind, raw: String(content), value: content };
}

function text(leaf: Leaf | undefined): string {
  return typeof leaf === 'string' ? leaf : '';
}

/** What is written into the cell of an item; '' where it says nothing. */
function columnText(column: ColumnPlan, leaves: Leaves, context: WorkbookContext): string | number {
  const { field, holds, to = [] } = column;
  const { language, locale, names } = context;
  const at = (path: string): Leaf | undefined => leaves.get(path);
  switch (holds) {
    case 'words':
    case 'target':
      return shown(at(`${field}/${language}`));
    case 'child-words':
      return shown(at(`${field}/${language}-x-child`));
    case 'unit':
      return shown(at(`${field}/label/${language}`));
    case 'number':
      return typeof at(field) === 'number' ? (at(field) as number) : '';
    case 'yes-no':
      return typeof at(field) === 'boolean' ? yesNo[locale][at(field) === true ? 'yes' : 'no'] : '';
    case 'choice':
      return choiceWords(column, locale).get(shown(at(field))) ?? '';
    case 'reference':
      return typeof at(field) === 'string' ? names.write(shown(at(field)), to) : '';
    case 'value':
      return valueText(leaves, context);
    default:
      return shown(at(field));
  }
}

function valueText(leaves: Leaves, { locale }: WorkbookContext): string | number {
  const [value, printed, absence] = [leaves.get('value'), leaves.get('printed'), leaves.get('absence')];
  if (typeof printed === 'string' && printed.trim() !== '') return printed;
  if (typeof value === 'number') return value;
  return typeof absence === 'string' ? (choiceMeaning(absence, ['observations', 'absence'], locale) ?? '') : '';
}

/** Nothing but space is nothing: a cell with it looks empty. */
function shown(leaf: Leaf | undefined): string {
  return typeof leaf === 'string' && leaf.trim() !== '' ? leaf : '';
}
