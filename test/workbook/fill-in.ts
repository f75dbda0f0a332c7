import { readTable, type TableSheet } from '@onemetre/exchange';
import { writeWorkbook } from '../../packages/exchange/src/ooxml/write-workbook.ts';

/** Rows by the heads of their sheet. */
export type Filled = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

const matrix = ({ cells }: TableSheet): (string | number)[][] => {
  const rows: (string | number)[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as (string | number)[];
    while (line.length < column) line.push('');
    line[column - 1] = typeof value === 'number' ? value : String(value);
  }
  return rows;
};

/** The workbook with rows that a person adds below those that are there. */
export const fillIn = (bytes: Uint8Array, filled: Filled): Uint8Array => {
  const read = readTable(bytes, { name: 'plan.xlsx' });
  if (!read.ok) throw new Error('fillIn requires a workbook');
  const sheets = read.sheets.map((sheet) => {
    const rows = matrix(sheet);
    const [heads = []] = rows;
    for (const row of filled[sheet.name] ?? []) {
      const unknown = Object.keys(row).filter((head) => !heads.includes(head));
      if (unknown.length > 0) throw new Error(`fillIn requires a head of ${sheet.name}, got ${unknown.join()}`);
      rows.push(heads.map((head) => row[head] ?? ''));
    }
    return { name: sheet.name, hidden: sheet.hidden, columns: heads.map(() => ({ width: 12 })), rows };
  });
  return writeWorkbook(sheets);
};

/** What is answered beside the first cell of a row, by sheet and that cell. */
export const answered = (
  bytes: Uint8Array,
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Uint8Array => {
  const read = readTable(bytes, { name: 'settings.xlsx' });
  if (!read.ok) throw new Error('answered requires a workbook');
  return writeWorkbook(
    read.sheets.map((sheet) => {
      const rows = matrix(sheet).map(([asked = '', ...rest]) => {
        const answer = answers[sheet.name]?.[String(asked)];
        return answer === undefined ? [asked, ...rest] : [asked, answer, ...rest.slice(1)];
      });
      return { name: sheet.name, hidden: sheet.hidden, columns: (rows[0] ?? []).map(() => ({ width: 12 })), rows };
    }),
  );
};
