import { cellAddress, cellPlace, type CellPlace } from '../tables/cell-address.ts';
import type { TableCell } from '../tables/table.ts';
import { TableFault } from '../tables/table-issue.ts';
import { dateOfSerial } from './date-of-serial.ts';
import type { CellStyle } from './cell-styles.ts';
import type { OpenPackage } from './open-package.ts';
import type { Attributes } from './read-xml.ts';
import { unescapeText } from './unescape-text.ts';

/** What the workbook as a whole says of the cells of its sheets. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  /** Counts a cell, and throws at one too many. */
  readonly count: () => void;
  readonly longestText: number;
}

/** From one row or column to another, both counted. */
type Span = readonly [first: number, last: number];

interface Merge {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** A sheet as it is written: what is hidden or merged is only known at its end. */
export interface RawSheet {
  readonly cells: TableCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Span[];
}

/** A cell while it is read. */
interface OpenCell {
  readonly place: CellPlace;
  readonly type: string;
  readonly style: CellStyle;
  written: string | null;
  inline: string;
  formula: string | null;
}

type Filling = { -readonly [Field in keyof TableCell]: TableCell[Field] };
type Content = Pick<TableCell, 'kind' | 'raw' | 'value'>;

const plain: CellStyle = { format: '', isDate: false };

/**
 * Reads the cells of a sheet as they are written, those with something in them alone. Sizes that the sheet claims play
 * no part.
 *
 * @throws TableFault at a cell that no sheet has, and at limits
 */
export function sheetCells(workbook: OpenPackage, part: string, sheet: string, context: CellContext): RawSheet {
  const cells: TableCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: Span[] = [];
  let place: CellPlace = { row: 0, column: 0 };
  let opened: OpenCell | null = null;
  let into: 'written' | 'inline' | 'formula' | null = null;
  let sounds = 0;

  const beginRow = ({ r, hidden }: Attributes): void => {
    place = { row: r === undefined ? place.row + 1 : Number(r), column: 0 };
    if (hidden === '1' || hidden === 'true') hiddenRows.add(place.row);
  };
  const beginCell = ({ r, t = 'n', s }: Attributes): OpenCell => {
    const named = r === undefined ? { row: place.row, column: place.column + 1 } : cellPlace(r);
    if (named === null) throw new TableFault('cell-beyond', {}, { sheet, cells: [(r ?? '').slice(0, 20)] });
    place = named;
    const style = (s === undefined ? undefined : context.styles[Number(s)]) ?? plain;
    return { place, type: t, style, written: null, inline: '', formula: null };
  };
  const endCell = (open: OpenCell): void => {
    const content = contentOf(open, context);
    if (content.kind === 'empty' && open.formula === null) return;
    context.count();
    const address = cellAddress(open.place);
    if (content.raw.length > context.longestText)
      throw new TableFault('table-limit', { what: 'text', limit: context.longestText }, { sheet, cells: [address] });
    const [{ row, column }, { kind, raw, value }] = [open.place, content];
    const cell: Filling = { sheet, address, row, column, kind, raw, value };
    if (open.style.format !== '') cell.format = open.style.format;
    if (open.formula !== null) cell.formula = open.formula;
    cells.push(cell);
  };
  const addMerge = ({ ref = '' }: Attributes): void => {
    const [from, to] = ref.split(':').map(cellPlace);
    if (from && to) merges.push({ from, to });
  };

  workbook.read(part, {
    open: (name, attributes) => {
      if (name === 'row') beginRow(attributes);
      else if (name === 'c') opened = beginCell(attributes);
      else if (name === 'v') into = 'written';
      else if (name === 't') into = sounds === 0 ? 'inline' : null;
      else if (name === 'rPh') sounds += 1;
      else if (name === 'f') into = 'formula';
      else if (name === 'mergeCell') addMerge(attributes);
      else if (name === 'col' && (attributes['hidden'] === '1' || attributes['hidden'] === 'true'))
        hiddenColumns.push(spanOf(attributes));
      if (name === 'f' && opened) opened.formula = '';
    },
    text: (text) => {
      if (opened && into) opened[into] = (opened[into] ?? '') + text;
    },
    close: (name) => {
      if (name === 'c' && opened) {
        endCell(opened);
        opened = null;
      } else if (name === 'rPh') sounds -= 1;
      into = null;
    },
  });
  return { cells, merges, hiddenRows, hiddenColumns };
}

const empty: Content = { kind: 'empty', raw: '', value: null };

function contentOf({ type, style, written, inline }: OpenCell, { texts, from1904 }: CellContext): Content {
  if (type === 'inlineStr') return inline === '' ? empty : { kind: 'text', raw: inline, value: unescapeText(inline) };
  if (written === null) return empty;
  switch (type) {
    case 's': {
      const text = texts[Number(written)];
      if (text === undefined) return { kind: 'error', raw: written, value: written };
      return text === '' ? empty : { kind: 'text', raw: text, value: text };
    }
    case 'str':
      return written === '' ? empty : { kind: 'text', raw: written, value: unescapeText(written) };
    case 'b':
      return { kind: 'boolean', raw: written, value: written.trim() === '1' };
    case 'e':
      return { kind: 'error', raw: written, value: written };
    case 'd':
      return { kind: 'date', raw: written, value: written.replace(/(?:T00:00:00)?(?:\.0+)?Z?$/, '') };
    default:
      return numberContent(written, style.isDate, from1904);
  }
}

function numberContent(raw: string, isDate: boolean, from1904: boolean): Content {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return { kind: 'error', raw, value: raw };
  const date = isDate ? dateOfSerial(number, from1904) : null;
  return date === null ? { kind: 'number', raw, value: number } : { kind: 'date', raw, value: date };
}

function spanOf({ min = '', max = '' }: Attributes): Span {
  return [Number(min), Number(max)];
}
