import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import { columnName } from './column-name.ts';
import type { Machine, MachineRow } from './machine-sheet.ts';
import type { WorkbookReading } from './workbook-reading.ts';

/** Cells of a locked template that say something else than was sent out, and rows that are gone. */
export function lockedIssues({ origins }: WorkbookReading, machine: Machine, file: string): TableIssue[] {
  return [...machine.rows].flatMap(([list, items]) =>
    [...items].flatMap(([key, rows]): TableIssue[] => {
      const locked = rows.filter(({ isLocked }) => isLocked === true);
      const [first] = locked;
      if (first === undefined) return [];
      const row = origins.get(list)?.get(key);
      if (row === undefined) return [makeTableIssue('locked-gone', file, { written: titleOf(locked) ?? key })];
      return locked.flatMap(({ column: name, says = '' }): TableIssue[] => {
        const column = row.plan.columns.find((one) => columnName(one) === name);
        const cell = column && row.cells.get(column);
        const written = cell === undefined ? '' : String(cell.value);
        if (column === undefined || written === says) return [];
        const address = row.addressOf(column);
        const place = { sheet: row.sheet, ...(address === undefined ? {} : { cells: [address] }) };
        return [makeTableIssue('locked-changed', file, { written, before: says }, place)];
      });
    }),
  );
}

function titleOf(rows: readonly MachineRow[]): string | undefined {
  return rows.find(({ column }) => column?.split('.')[1] === 'title')?.says;
}
