import type { CellReading } from '../cells/cell-reading.ts';

/** What stands in a cell. A date is a number whose format makes it one; a text may look like any of the others. */
export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** A cell as the file has it, with everything that tells how it was meant. */
export interface TableCell {
  /** The name of its sheet. */
  readonly sheet: string;
  /** As a spreadsheet names it, such as B3. */
  readonly address: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** What the file holds, before any format: of a date its day number, of an error its code. */
  readonly raw: string;
  /**
   * empty: null; text and error: their text; date: YYYY-MM-DD, with THH:MM:SS where it has an hour, or the hour alone.
   * A computed cell has the value that the file keeps of it.
   */
  readonly value: string | number | boolean | null;
  /** The number format as the file writes it, such as `0.0%`; absent where there is none. */
  readonly format?: string;
  /** Its row or its column is hidden. */
  readonly hidden?: boolean;
  /** The address of the cell that it is merged into, whose content it shows. */
  readonly mergedFrom?: string;
  readonly comment?: string;
  /** The formula, without `=`; empty where the file writes it at another cell of the same formula. */
  readonly formula?: string;
  /** What it means, as a person answered who was asked about it. */
  readonly answer?: CellReading;
}

export interface TableSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Cells with something in them, row by row. */
  readonly cells: readonly TableCell[];
}
