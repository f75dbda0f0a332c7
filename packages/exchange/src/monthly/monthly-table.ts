import type { MonthlyColumn } from '../data/monthly-heads.ts';
import type { TableCell } from '../tables/table.ts';
import type { TableIssue } from '../tables/table-issue.ts';

/** A row of a monthly table, before it is known which indicator it speaks of. */
export interface MonthlyRow {
  readonly sheet: string;
  readonly name: TableCell;
  readonly cells: ReadonlyMap<MonthlyColumn, TableCell>;
  /** The month up to which it counts, YYYY-MM. */
  readonly month: string;
  /** Whether its value has come since the year began, or in that month alone; unsaid where the head is the bare month. */
  readonly counts: MonthlyCount | 'unsaid';
  /** What is to be reached on the way, and when, YYYY-MM. */
  readonly interim: readonly { readonly date: string; readonly cell: TableCell }[];
  /** Words beside the value, each with the head above it. */
  readonly remarks: readonly { readonly head: string; readonly cell: TableCell }[];
}

export type MonthlyCount = 'to-date' | 'in-month';

export interface MonthlyReading {
  /** YYYY-MM, where a table does not say it; of a file with one table it goes before what the table says. */
  readonly month?: string;
  /** What columns headed by a bare month count. */
  readonly counts?: MonthlyCount;
  /** What columns hold whose heads are not known, as a person answered; null: not to be read. */
  readonly heads?: ReadonlyMap<string, MonthlyColumn | null>;
}

export interface MonthlyTable {
  readonly rows: readonly MonthlyRow[];
  readonly issues: readonly TableIssue[];
}

export interface MonthlyFile {
  /** Its path as the user gave it: issues name that, and the document in the programme its last part. */
  readonly name: string;
  /** The SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The day on which it came, YYYY-MM-DD. */
  readonly received?: string;
  /** The day on which its values were made public; unpublished values are judged by nobody. */
  readonly published?: string;
  /** The unit that keeps the table: who says what it claims where no unit leads. */
  readonly keeper?: string;
  /** Titles of the indicators that rows speak of under other names, as a person answered; null: not to be read. */
  readonly names?: ReadonlyMap<string, string | null>;
}
