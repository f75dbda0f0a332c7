import { TableFault } from '../tables/table-issue.ts';
import type { TableLimits } from '../tables/table-limits.ts';
import { cellAddress } from '../tables/cell-address.ts';
import type { TableCell, TableSheet } from '../tables/table.ts';
import type { OpenPackage } from './open-package.ts';

/** A table while it is read; one that stands in a cell of another has its own. */
interface OpenTable {
  readonly name: string;
  readonly cells: TableCell[];
  /** The cells of the row above and of this one, by column. */
  above: Map<number, TableCell>;
  own: Map<number, TableCell>;
  row: number;
  column: number;
  text: string;
  span: number;
  /** Below the cell above it, whose text it shows. */
  isBelow: boolean;
}

/**
 * Reads the tables of a document (.docx) as sheets, 表1, 表2 and so on, with each text at the address that it would have on
 * a sheet. A cell that is merged over several has its text in each. What stands outside of tables is left out, and so is
 * what was struck out in a revision.
 *
 * @throws TableFault at the first fault, and at limits
 */
export function readDocument(document: OpenPackage, main: string, limits: TableLimits): readonly TableSheet[] {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  let [cells, isText, struck] = [0, false, 0];
  const add = (table: OpenTable, text: string): void => {
    const [row, column] = [table.row, table.column];
    const above = table.isBelow ? table.above.get(column) : undefined;
    const value = above === undefined ? text : String(above.value);
    if (value === '') return;
    cells += 1;
    if (cells > limits.cells) throw new TableFault('table-limit', { what: 'cells', limit: limits.cells });
    const address = cellAddress({ row, column });
    const merged = above === undefined ? {} : { mergedFrom: above.mergedFrom ?? above.address };
    const cell: TableCell = { sheet: table.name, address, row, column, kind: 'text', raw: value, value, ...merged };
    table.cells.push(cell);
    table.own.set(column, cell);
  };
  document.read(main, {
    open: (name, attributes) => {
      const table = open[open.length - 1];
      if (name === 'tbl') {
        if (tables.length === limits.sheets)
          throw new TableFault('table-limit', { what: 'sheets', limit: limits.sheets });
        const begun = {
          name: `表${tables.length + 1}`,
          cells: [],
          above: new Map<number, TableCell>(),
          own: new Map<number, TableCell>(),
          row: 0,
          column: 1,
          text: '',
          span: 1,
          isBelow: false,
        };
        tables.push(begun);
        open.push(begun);
      } else if (name === 'del' || name === 'moveFrom') struck += 1;
      else if (table === undefined) return;
      else if (name === 'tr') {
        [table.row, table.column] = [table.row + 1, 1];
        [table.above, table.own] = [table.own, new Map()];
      } else if (name === 'tc') [table.text, table.span, table.isBelow] = ['', 1, false];
      else if (name === 'gridSpan') table.span = Math.min(Math.max(1, Number(attributes['val']) || 1), 100);
      else if (name === 'gridBefore') table.column += Math.min(Number(attributes['val']) || 0, 100);
      else if (name === 'vMerge') table.isBelow = attributes['val'] !== 'restart';
      else if (name === 't') isText = struck === 0;
      else if (name === 'p' && table.text !== '') table.text += '\n';
    },
    text: (text) => {
      const table = open[open.length - 1];
      if (!isText || table === undefined) return;
      table.text += text;
      if (table.text.length > limits.text) throw new TableFault('table-limit', { what: 'text', limit: limits.text });
    },
    close: (name) => {
      const table = open[open.length - 1];
      if (name === 't') isText = false;
      else if (name === 'del' || name === 'moveFrom') struck -= 1;
      else if (name === 'tc' && table) {
        const text = table.text.trim();
        for (let count = 0; count < table.span; count += 1) {
          add(table, text);
          table.column += 1;
        }
        table.text = '';
      } else if (name === 'tbl') open.pop();
    },
  });
  return tables.map(({ name, cells: found }) => ({ name, hidden: false, cells: found }));
}
