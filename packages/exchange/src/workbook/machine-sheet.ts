import type { TableCell, TableSheet } from '../tables/table.ts';
import type { Leaf } from './leaves.ts';

/** The hidden sheet on which the program keeps what a person never types. */
export const machineSheet = '_onemetre';

/**
 * A row of that sheet. `leaf` absent: the item itself, in its place in the list; `says` given: what the cell of a column
 * means as long as it says just that.
 */
export interface MachineRow {
  readonly list: string;
  readonly key: string;
  readonly path: string;
  readonly leaf?: Leaf;
  /** What a cell says where it says nothing of the model: no leaf is to be there. */
  readonly isNothing?: boolean;
  /** The cell is to go on saying what it says. */
  readonly isLocked?: boolean;
  readonly column?: string;
  readonly says?: string;
}

export const machineHeads = ['list', 'key', 'path', 'kind', 'value', 'column', 'says'] as const;

/** What the hidden sheet holds, by list and key; nothing where a workbook has none. */
export interface Machine {
  /** The first language of the programme. */
  readonly language: string;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly MachineRow[]>>;
}

/** What the hidden sheet of a workbook holds. */
export function readMachine(sheets: readonly TableSheet[]): Machine {
  const sheet = sheets.find(({ name }) => name === machineSheet);
  const rows = new Map<string, Map<string, MachineRow[]>>();
  let language = 'zh-Hans';
  for (const row of sheet === undefined ? [] : machineRows(sheet)) {
    if (row.list === '') language = String(row.leaf);
    else {
      const list = rows.get(row.list) ?? new Map<string, MachineRow[]>();
      rows.set(row.list, list.set(row.key, [...(list.get(row.key) ?? []), row]));
    }
  }
  return { language, rows };
}

/** A row as cells. */
export function machineCells({
  list,
  key,
  path,
  leaf,
  isNothing,
  isLocked,
  column = '',
  says = '',
}: MachineRow): (string | number)[] {
  const [kind, value] = isLocked ? ['locked', ''] : isNothing ? ['nothing', ''] : kindOf(leaf);
  return [list, key, path, kind, value, column, says];
}

function machineRows({ cells }: TableSheet): MachineRow[] {
  const rows = new Map<number, Map<number, TableCell>>();
  for (const cell of cells) {
    if (cell.row === 1) continue;
    const row = rows.get(cell.row) ?? new Map<number, TableCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows.values()].map((row) => {
    const text = (column: number): string => row.get(column)?.raw ?? '';
    const [list, key, path, kind] = [text(1), text(2), text(3), text(4)];
    const leaf = leafOf(kind, row.get(5));
    return {
      ...{ list, key, path },
      ...(leaf === undefined ? {} : { leaf }),
      ...(kind === 'nothing' ? { isNothing: true } : {}),
      ...(kind === 'locked' ? { isLocked: true } : {}),
      ...(text(6) === '' ? {} : { column: text(6), says: text(7) }),
    };
  });
}

function kindOf(leaf: Leaf | undefined): readonly [string, string | number] {
  if (leaf === undefined) return ['item', ''];
  if (leaf === null) return ['null', ''];
  if (typeof leaf === 'string') return ['text', leaf];
  if (typeof leaf === 'number') return ['number', leaf];
  if (typeof leaf === 'boolean') return [String(leaf), ''];
  return [Array.isArray(leaf) ? 'list' : 'object', ''];
}

function leafOf(kind: string, cell: TableCell | undefined): Leaf | undefined {
  switch (kind) {
    case 'text':
      return typeof cell?.value === 'string' ? cell.value : '';
    case 'number':
      return typeof cell?.value === 'number' ? cell.value : undefined;
    case 'null':
      return null;
    case 'true':
    case 'false':
      return kind === 'true';
    case 'list':
      return [];
    case 'object':
      return {};
    default:
      return undefined;
  }
}
