import type { TableCell } from '../tables/table.ts';
import type { Leaves } from './leaves.ts';
import type { Names } from './names.ts';
import type { KeyedRow } from './row-keys.ts';

/**
 * Makes known under which names rows refer to items: that of their row, else the one that they had. A target is named by its
 * indicator and its words.
 *
 * @param language the first language of the programme
 */
export function nameItems(
  known: Names,
  lists: ReadonlyMap<string, ReadonlyMap<string, Leaves>>,
  origins: ReadonlyMap<string, ReadonlyMap<string, KeyedRow>>,
  language: string,
): void {
  for (const [list, items] of lists)
    for (const [key, leaves] of items) {
      const row = origins.get(list)?.get(key);
      if (list !== 'targets') {
        const cell = row && cellOf(row, list, 'title');
        const name = cell === undefined ? leaves.get(`title/${language}`) : String(cell.value);
        known.add(list, key, typeof name === 'string' ? name : '');
      } else if (row) {
        const parts = [cellOf(row, 'indicators', 'title'), cellOf(row, 'targets', 'quantity')];
        const words = parts.map((part) => (part === undefined ? '' : String(part.value)));
        known.add(list, key, words.join(' ').trim());
      }
    }
}

function cellOf({ cells }: KeyedRow, list: string, field: string): TableCell | undefined {
  for (const [column, cell] of cells)
    if (column.of === list && column.field === field && column.holds !== 'child-words') return cell;
  return undefined;
}
