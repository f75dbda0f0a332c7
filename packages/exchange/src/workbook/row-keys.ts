import type { ColumnPlan, SheetList } from '../data/workbook-plan.ts';
import { plainForm } from '../readings/plain-form.ts';
import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import { innerMap } from './inner-map.ts';
import { newKey } from './new-key.ts';
import type { FilledRow } from './workbook-rows.ts';

/** A row with the ids of its items. */
export interface KeyedRow extends FilledRow {
  readonly keys: ReadonlyMap<SheetList, string>;
  /** The lists of which an earlier row has the same item: another target of an indicator. */
  readonly again: readonly SheetList[];
}

export interface RowKeys {
  readonly rows: readonly KeyedRow[];
  readonly issues: readonly TableIssue[];
}

/**
 * Gives each row the ids of its items: those of its hidden columns, else one made of its names, so that the same rows have
 * the same ids wherever they stand. A row that was copied with its hidden id, and two of one name, are asked about.
 */
export function rowKeys(rows: readonly FilledRow[], file: string): RowKeys {
  const issues: TableIssue[] = [];
  const taken = new Map<SheetList, Map<string, FilledRow>>();
  const named = new Map<SheetList, Map<string, string>>();
  const keyed = rows.map((row): KeyedRow => {
    const keys = new Map<SheetList, string>();
    const again: SheetList[] = [];
    const lists = row.plan.lists.filter((list) => list !== 'responsibilities');
    for (const list of lists) {
      const hidden = row.ids.get(list) ?? '';
      const isThere =
        list === 'programme' || hidden !== '' || row.plan.columns.some((one) => one.of === list && row.cells.has(one));
      if (!isThere) continue;
      const seen = innerMap(taken, list);
      const name = nameOf(row, list, keys);
      const repeats = list === 'indicators';
      const known = innerMap(named, list).get(name);
      const at = firstPlace(row);
      const isCopied = hidden !== '' && seen.has(hidden);
      const isTwin = hidden === '' && known !== undefined;
      if (!repeats && (isCopied || isTwin)) {
        // Which of the two is meant is asked; until then the first is read.
        const [code, written] = isCopied ? (['row-copied', hidden] as const) : (['name-twice', name] as const);
        issues.push(makeTableIssue(code, file, { written }, at));
        continue;
      }
      const key = list === 'programme' || hidden !== '' ? hidden : (known ?? newKey(list, name, seen));
      if (seen.has(key)) again.push(list);
      else seen.set(key, row);
      keys.set(list, key);
      if (name !== '') innerMap(named, list).set(name, key);
    }
    return { ...row, keys, again };
  });
  return { rows: keyed, issues };
}

/** What tells a row from the others of its list. */
const telling: Partial<Record<SheetList, readonly string[]>> = {
  targets: ['quantity', 'deadline', 'area'],
  observations: ['indicator', 'period', 'area'],
  reports: ['item', 'period', 'claim', 'party'],
};

function nameOf({ cells }: FilledRow, list: SheetList, keys: ReadonlyMap<SheetList, string>): string {
  const fields = telling[list] ?? ['title'];
  const found = [...cells].filter(([column]) => isOf(column, list) && fields.includes(column.field));
  const words = found.map(([, cell]) => plainForm(String(cell.value)).replace(/\s/g, ''));
  return [...(list === 'targets' ? [keys.get('indicators') ?? ''] : []), ...words].join(' ');
}

function isOf({ of }: ColumnPlan, list: SheetList): boolean {
  return of === list;
}

function firstPlace({ sheet, cells }: FilledRow): { sheet: string; cells: readonly string[] } {
  const [first] = cells.values();
  return { sheet, cells: first === undefined ? [] : [first.address] };
}
