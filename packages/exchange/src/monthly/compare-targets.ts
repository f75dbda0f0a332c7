import type { Indicator, Programme } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { readCell } from '../cells/read-cell.ts';
import type { ReadingUnit } from '../readings/number-reading.ts';
import type { TableIssue, TableIssueCode } from '../tables/table-issue.ts';
import type { TableCell } from '../tables/table.ts';
import type { MonthlyRow } from './monthly-table.ts';

type Tell = (code: TableIssueCode, at: TableCell, values?: TableIssue['values']) => void;

/** Tells where the table has another target than the programme, for its end or on the way. */
export function compareTargets(
  { targets }: Programme,
  { id }: Indicator,
  row: MonthlyRow,
  unit: ReadingUnit,
  tell: Tell,
): void {
  const own = targets.filter((target) => target.indicator === id && target.origin === 'own');
  const cell = row.cells.get('target');
  const wanted = cell && numberIn(cell, unit);
  const known = own.flatMap((target) => [
    ...('value' in target && target.value !== undefined ? [target.value] : []),
    ...(target.revisions ?? []).flatMap(({ value }) => (value === undefined ? [] : [value])),
  ]);
  if (cell && wanted !== undefined && known.length > 0 && !known.includes(wanted))
    tell('target-differs', cell, { planned: known.join('、') });
  for (const { date, cell: at } of row.interim) {
    const value = numberIn(at, unit);
    const planned = own
      .flatMap((target) => ('interim' in target ? (target.interim ?? []) : []))
      .find((one) => lastDay(one.date) === lastDay(date));
    if (planned === undefined) tell('interim-not-in-plan', at, { period: date });
    else if (planned.value !== value) tell('target-differs', at, { planned: planned.value });
  }
}

function numberIn(cell: TableCell, unit: ReadingUnit): number | undefined {
  const result = readCell(cell, { is: 'target', unit });
  return result.ok && result.reading.is === 'target' ? result.reading.value : undefined;
}
