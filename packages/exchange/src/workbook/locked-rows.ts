import type { SheetList } from '../data/workbook-plan.ts';
import { columnName } from './column-name.ts';
import { lockedLists } from './locked-lists.ts';
import type { MachineRow } from './machine-sheet.ts';
import type { WorkbookRow } from './written-sheet.ts';

/** What the cells of an item are to go on saying, where a level above defines it. */
export function lockedRows(list: string, key: string, { cells }: WorkbookRow): MachineRow[] {
  if (!lockedLists.has(list as SheetList)) return [];
  return [...cells]
    .filter(([{ of }]) => of === list)
    .map(([column, says]) => ({ list, key, path: '', isLocked: true, column: columnName(column), says: String(says) }));
}
