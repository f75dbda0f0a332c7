import type { CellReading } from '../cells/cell-reading.ts';
import type { TableCell } from '../tables/table.ts';

/** What a cell was read as. */
export interface UnderstoodCell {
  readonly sheet: string;
  /** Such as B3. */
  readonly cell: string;
  readonly written: string;
  readonly reading: CellReading;
  /** A person said so. */
  readonly isAnswer: boolean;
}

/** A cell with what it was read as. */
export function understoodCell({ sheet, address, value, answer }: TableCell, reading: CellReading): UnderstoodCell {
  return { sheet, cell: address, written: String(value), reading, isAnswer: answer !== undefined };
}
