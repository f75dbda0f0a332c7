import type { Issue } from '@onemetre/core/issues';
import type { CellQuestion } from '../cells/cell-reading.ts';

/** Every kind of problem that a table can have, with its severity. */
export const tableIssueCodes = {
  'table-empty': 'error',
  'table-other-kind': 'error',
  'table-locked': 'error',
  'table-damaged': 'error',
  'table-checksum': 'error',
  'table-same-part': 'error',
  'table-declares': 'error',
  'table-limit': 'error',
  'table-encoding': 'error',
  'table-open-quote': 'error',
  'cell-beyond': 'error',
  'formula-without-value': 'warning',
  'macros-left-out': 'warning',
  // A workbook that a person filled in.
  'not-our-workbook': 'error',
  'model-issue': 'error',
  'cell-question': 'error',
  'name-unknown': 'error',
  'name-several': 'error',
  'name-twice': 'error',
  'row-copied': 'error',
  'locked-changed': 'error',
  'locked-gone': 'error',
  'rows-differ': 'error',
  'head-twice': 'error',
  'head-unknown': 'warning',
  'sheet-unknown': 'warning',
  'row-left-out': 'warning',
  'edition-undecided': 'error',
  'edition-dropped': 'warning',
  'rows-hidden': 'warning',
  'unit-added': 'warning',
  'whole-not-said': 'warning',
  'as-of-unsaid': 'warning',
  'units-open': 'warning',
  // A monthly table.
  'not-monthly': 'error',
  'month-unknown': 'error',
  'value-differs': 'error',
  'claim-without-unit': 'error',
  'not-to-date': 'error',
  'month-alone': 'error',
  'month-unsaid': 'error',
  'row-not-in-plan': 'warning',
  'words-left-out': 'warning',
  'target-differs': 'warning',
  'interim-not-in-plan': 'warning',
  'unit-not-said': 'warning',
  'direction-not-said': 'warning',
  'as-of-moved': 'warning',
  'made-public-unsaid': 'warning',
  'monthly-for-what': 'error',
  'not-settings': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type TableIssueCode = keyof typeof tableIssueCodes;

/** A problem of a table file: returned, never thrown. `tableIssueText` makes the sentence of it, in either language. */
export interface TableIssue {
  readonly code: TableIssueCode;
  /** error: nothing is read; warning: it is read, and the point is told. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly sheet?: string;
  /** The cells concerned, such as B3. */
  readonly cells?: readonly string[];
  /** What a cell may mean, where that is asked. */
  readonly question?: CellQuestion;
  /** What the model says of what was filled in; `values.head` names the column. */
  readonly issue?: Issue;
  /** What the sentence needs. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Where in a file a problem stands. */
export interface TablePlace {
  readonly sheet?: string;
  readonly cells?: readonly string[];
}

/** What ends the reading of a table: thrown and caught within it, and returned as an issue. */
export class TableFault extends Error {
  readonly code: TableIssueCode;
  readonly values: TableIssue['values'];
  readonly place: TablePlace;

  constructor(code: TableIssueCode, values: TableIssue['values'] = {}, place: TablePlace = {}) {
    super(code);
    this.code = code;
    this.values = values;
    this.place = place;
  }
}

/** Makes an issue with the severity of its code. */
export function makeTableIssue(
  code: TableIssueCode,
  file: string,
  values: TableIssue['values'] = {},
  place: TablePlace = {},
): TableIssue {
  return { code, severity: tableIssueCodes[code], file, ...place, values };
}
