import type { TableCell, TableSheet } from '../tables/table.ts';
import type { CellReading } from './cell-reading.ts';

/** What a person answered of one cell. */
export interface CellAnswer {
  readonly sheet: string;
  /** The address, such as B3. */
  readonly cell: string;
  readonly reading: CellReading;
}

/**
 * The sheets with what a person answered laid on the cells that were asked about: each is read as it was answered from now
 * on. What stands in the cells stays as it is. A later answer for the same cell goes before an earlier one.
 *
 * @example
 * const cell = { sheet: '数据', address: 'C2', row: 2, column: 3, kind: 'text', raw: '—', value: '—' };
 * const sheets = [{ name: '数据', hidden: false, cells: [cell] }];
 * const reading = { is: 'nothing' };
 * answerCells(sheets, [{ sheet: '数据', cell: 'C2', reading }])[0].cells[0].answer // => reading
 */
export function answerCells(sheets: readonly TableSheet[], answers: readonly CellAnswer[]): readonly TableSheet[] {
  const bySheet = new Map<string, Map<string, CellReading>>();
  for (const { sheet, cell, reading } of answers)
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Map<string, CellReading>()).set(cell, reading));
  return sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own === undefined ? sheet : { ...sheet, cells: sheet.cells.map((cell) => answered(cell, own)) };
  });
}

function answered(cell: TableCell, answers: ReadonlyMap<string, CellReading>): TableCell {
  const answer = answers.get(cell.address);
  return answer === undefined ? cell : { ...cell, answer };
}
