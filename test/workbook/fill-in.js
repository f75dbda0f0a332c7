import { readTable } from '@onemetre/exchange';
import { writeWorkbook } from '../../packages/exchange/src/ooxml/write-workbook.js';
const matrix = ({ cells }) => {
  const rows = [];
  for (const { row, column, value } of cells) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1];
    while (line.length < column) line.push('');
    line[column - 1] = typeof value === 'number' ? value : String(value);
  }
  return rows;
};
/** The workbook with rows that a person adds below those that are there. */
export const fillIn = (bytes, filled) => {
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
//# sourceMappingURL=fill-in.js.map
