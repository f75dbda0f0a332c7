import type { TableCell, TableSheet } from '../tables/table.ts';
import { TableFault } from '../tables/table-issue.ts';
import type { TableLimits } from '../tables/table-limits.ts';
import { cellStyles } from './cell-styles.ts';
import type { OpenPackage } from './open-package.ts';
import { type CellContext, type RawSheet, sheetCells } from './sheet-cells.ts';
import { unescapeText } from './unescape-text.ts';
import { cellAddress, cellPlace } from '../tables/cell-address.ts';

interface NamedSheet {
  readonly name: string;
  readonly link: string;
  readonly hidden: boolean;
}

/** What was read of a workbook. */
export interface ReadWorkbook {
  readonly sheets: readonly TableSheet[];
  /** Whether it carries programs, which are left where they are. */
  readonly hasMacros: boolean;
}

/** The part that an Office file is about; null where the file is none. */
export function mainPart(file: OpenPackage): string | null {
  const part = file.relationships('').find(({ type }) => type === 'officeDocument')?.part;
  return part !== undefined && file.has(part) ? part : null;
}

/**
 * Reads the sheets of a workbook (.xlsx) with their cells. Formulas are not computed, programs not run, and links out of
 * the file not followed.
 *
 * @throws TableFault at the first fault, and at limits
 */
export function readWorkbook(workbook: OpenPackage, main: string, limits: TableLimits): ReadWorkbook {
  const named: NamedSheet[] = [];
  let from1904 = false;
  workbook.read(main, {
    open: (name, attributes) => {
      const { name: title = '', id = '', state, date1904 } = attributes;
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (name === 'sheet') named.push({ name: title, link: id, hidden: state !== undefined && state !== 'visible' });
    },
  });
  if (named.length > limits.sheets) throw new TableFault('table-limit', { what: 'sheets', limit: limits.sheets });
  const links = workbook.relationships(main);
  const partOf = (type: string): string | null => {
    const part = links.find((link) => link.type === type)?.part;
    return part !== undefined && workbook.has(part) ? part : null;
  };
  const [textPart, stylePart] = [partOf('sharedStrings'), partOf('styles')];
  let cells = 0;
  const count = (): void => {
    cells += 1;
    if (cells > limits.cells) throw new TableFault('table-limit', { what: 'cells', limit: limits.cells });
  };
  const context: CellContext = {
    texts: textPart === null ? [] : sharedStrings(workbook, textPart),
    styles: stylePart === null ? [] : cellStyles(workbook, stylePart),
    from1904,
    count,
    longestText: limits.text,
  };
  const sheets = named.flatMap(({ name, link, hidden }): TableSheet[] => {
    const target = links.find(({ id }) => id === link);
    // A sheet of nothing but a drawing.
    if (target?.type === 'chartsheet') return [];
    if (target === undefined) throw new TableFault('table-damaged', { part: main }, { sheet: name });
    const raw = sheetCells(workbook, target.part, name, context);
    const comments = sheetComments(workbook, target.part);
    return [{ name, hidden, cells: finishSheet(name, raw, comments, count) }];
  });
  return { sheets, hasMacros: links.some(({ type }) => type === 'vbaProject') };
}

/** The texts that cells refer to by number. Runs of one text are put together; how they sound is left out. */
function sharedStrings(workbook: OpenPackage, part: string): readonly string[] {
  const texts: string[] = [];
  let [text, isText, sounds] = ['', false, 0];
  workbook.read(part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') sounds += 1;
      isText = name === 't' && sounds === 0;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescapeText(text));
      else if (name === 'rPh') sounds -= 1;
      isText = false;
    },
  });
  return texts;
}

/** The comments of a sheet, by the address of their cell. */
function sheetComments(workbook: OpenPackage, sheetPart: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  const part = workbook.relationships(sheetPart).find(({ type }) => type === 'comments')?.part;
  if (part === undefined || !workbook.has(part)) return comments;
  let [address, text, isText] = ['', '', false];
  workbook.read(part, {
    open: (name, { ref = '' }) => {
      if (name === 'comment') {
        const place = cellPlace(ref);
        [address, text] = [place ? cellAddress(place) : '', ''];
      }
      isText = name === 't';
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'comment' && address !== '' && text.trim() !== '') comments.set(address, unescapeText(text.trim()));
      isText = false;
    },
  });
  return comments;
}

/**
 * Puts to the cells of a sheet what stands beside them in the file: their comments, what is hidden, and the content of
 * merged cells in each cell that they cover, as far as the sheet is filled.
 *
 * @param count counts a cell that is added, and throws at one too many
 */
function finishSheet(
  sheet: string,
  { cells, merges, hiddenRows, hiddenColumns }: RawSheet,
  comments: ReadonlyMap<string, string>,
  count: () => void,
): readonly TableCell[] {
  const isHidden = ({ row, column }: TableCell): boolean =>
    hiddenRows.has(row) || hiddenColumns.some(([first, last]) => column >= first && column <= last);
  const found = comments.size + merges.length === 0 ? cells : completed(sheet, cells, merges, comments, count);
  if (comments.size + hiddenRows.size + hiddenColumns.length === 0) return found;
  return found.map((cell): TableCell => {
    const [comment, hidden] = [comments.get(cell.address), isHidden(cell)];
    if (comment === undefined && !hidden) return cell;
    return { ...cell, ...(hidden ? { hidden } : {}), ...(comment === undefined ? {} : { comment }) };
  });
}

/** Adds the cells that a comment or a merge alone makes: what a program wrote there beneath does not show. */
function completed(
  sheet: string,
  cells: readonly TableCell[],
  merges: RawSheet['merges'],
  comments: ReadonlyMap<string, string>,
  count: () => void,
): readonly TableCell[] {
  const found = new Map(cells.map((cell) => [cell.address, cell]));
  const add = (cell: TableCell): void => {
    if (!found.has(cell.address)) count();
    found.set(cell.address, cell);
  };
  for (const address of comments.keys()) {
    const place = cellPlace(address);
    if (place !== null && !found.has(address)) add({ sheet, address, ...place, kind: 'empty', raw: '', value: null });
  }
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column } of found.values()) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  for (const { from, to } of merges) {
    const origin = found.get(cellAddress(from));
    if (origin === undefined || origin.mergedFrom !== undefined) continue;
    for (let row = from.row; row <= Math.min(to.row, lastRow); row += 1) {
      for (let column = from.column; column <= Math.min(to.column, lastColumn); column += 1) {
        const address = cellAddress({ row, column });
        if (address !== origin.address) add({ ...origin, address, row, column, mergedFrom: origin.address });
      }
    }
  }
  return [...found.values()].sort(byPlace);
}

function byPlace(a: TableCell, b: TableCell): number {
  return a.row - b.row || a.column - b.column;
}
