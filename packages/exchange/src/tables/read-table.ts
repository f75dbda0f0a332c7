import { otherKind } from '@onemetre/core/issues';
import { openPackage } from '../ooxml/open-package.ts';
import { readDocument } from '../ooxml/read-document.ts';
import { mainPart, readWorkbook } from '../ooxml/read-workbook.ts';
import type { TableCell, TableSheet } from './table.ts';
import { makeTableIssue, TableFault, type TableIssue } from './table-issue.ts';
import { tableLimits, type TableLimits } from './table-limits.ts';
import papaparse from 'papaparse';
import { cellAddress } from './cell-address.ts';
import { decodeText } from './decode-text.ts';

export interface ReadTableOptions {
  /** The name of the file: its ending and its issues use it. */
  readonly name: string;
  /** Limits that differ from `tableLimits`. */
  readonly limits?: Partial<TableLimits>;
}

export type TableResult =
  | { readonly ok: true; readonly sheets: readonly TableSheet[]; readonly issues: readonly TableIssue[] }
  | { readonly ok: false; readonly issues: readonly TableIssue[] };

/**
 * Reads the bytes of a table: a workbook (.xlsx, .xlsm) of Excel, WPS or LibreOffice, or a table as text (CSV, TSV) in
 * UTF-8, UTF-16 or GB18030, or the tables of a document (.docx), each as a sheet. Every cell comes with its address, its raw
 * content, its number format, its comment and its formula, and whether it is hidden or part of a merged cell; nothing is
 * guessed, computed or run.
 * Other kinds of file, damaged files and files beyond the limits are refused whole, with an issue that says what to do.
 *
 * @param limits in bytes, parts, sheets, cells and characters
 *
 * @example
 * readTable(new TextEncoder().encode('指标,数值\n入园率,95%'), { name: 'a.csv' }).ok // => true
 */
export function readTable(bytes: Uint8Array, { name, limits }: ReadTableOptions): TableResult {
  try {
    const { sheets, hasMacros } = readBytes(bytes, name, { ...tableLimits, ...limits });
    if (sheets.every(({ cells }) => cells.length === 0)) throw new TableFault('table-empty');
    const macros = hasMacros ? [makeTableIssue('macros-left-out', name)] : [];
    return { ok: true, sheets, issues: [...macros, ...withoutValue(sheets, name)] };
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { ok: false, issues: [makeTableIssue(error.code, name, error.values, error.place)] };
  }
}

const zipMark = [0x50, 0x4b];
const olderMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1];

function readBytes(bytes: Uint8Array, name: string, limits: TableLimits): ReturnType<typeof readWorkbook> {
  if (bytes.length === 0) throw new TableFault('table-empty');
  if (bytes.length > limits.bytes) throw new TableFault('table-limit', { what: 'bytes', limit: limits.bytes });
  const ending = endingOf(name);
  if (startsWith(bytes, zipMark)) return readZip(bytes, ending, limits);
  if (startsWith(bytes, olderMark)) {
    throw isLocked(bytes)
      ? new TableFault('table-locked')
      : new TableFault('table-other-kind', { kind: kindOfOlder(bytes, ending) });
  }
  const other = otherKind(bytes);
  const kind = other === null ? null : other.code === 'html-instead-of-json' ? 'html' : other.values['kind'];
  // What core takes for JSON, as it cannot know better: a programme file.
  if (other === null && /^(?:\ufeff)?\s*[{[]\s*["{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200))))
    throw new TableFault('table-other-kind', { kind: 'json' });
  if (kind !== null && kind !== 'csv') throw new TableFault('table-other-kind', { kind: String(kind) });
  return { sheets: [readTextTable(bytes, sheetNameOf(name), limits)], hasMacros: false };
}

function endingOf(name: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function readZip(bytes: Uint8Array, ending: string, limits: TableLimits): ReturnType<typeof readWorkbook> {
  const file = openPackage(bytes, limits);
  const main = mainPart(file);
  const other = (): TableFault => new TableFault('table-other-kind', { kind: kindOfArchive(bytes, ending) });
  if (main === null || !main.endsWith('.xml')) throw other();
  if (/(?:^|\/)word\//.test(main)) return { sheets: readDocument(file, main, limits), hasMacros: false };
  const isWorkbook = file.relationships(main).some(({ type }) => type === 'worksheet');
  if (!isWorkbook) throw other();
  return readWorkbook(file, main, limits);
}

/** A table in an archive of another kind, or in a form of the workbook that is not read. */
function kindOfArchive(bytes: Uint8Array, ending: string): string {
  if (ending === 'xlsb') return 'xlsb';
  const kind = otherKind(bytes)?.values['kind'];
  return typeof kind === 'string' && kind !== 'xlsx' ? kind : 'archive';
}

/** A workbook behind a password is a file of the older kind, with a stream of this name, in UTF-16. */
const lockedStream = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(lockedStream);
}

function kindOfOlder(bytes: Uint8Array, ending: string): string {
  if (ending === 'et') return 'et';
  const kind = otherKind(bytes)?.values['kind'];
  return typeof kind === 'string' ? kind : 'office';
}

/**
 * Reads a table kept as text (CSV, TSV), in any of its encodings, with any line end. All of its cells are texts: what
 * they mean is for whoever reads them.
 *
 * @throws TableFault where the text cannot be read, and at limits
 */
function readTextTable(bytes: Uint8Array, sheet: string, limits: TableLimits): TableSheet {
  if (isBeyond(bytes, limits.cells)) throw new TableFault('table-limit', { what: 'cells', limit: limits.cells });
  const decoded = decodeText(bytes);
  if (decoded === null) throw new TableFault('table-encoding');
  // A line of its own that names the separator, as some spreadsheets write it.
  const [, separator = '', body = ''] = /^(?:sep=(.)\r?\n)?([\s\S]*)$/.exec(decoded.text) ?? [];
  const before = separator === '' ? 0 : 1;
  const cells: TableCell[] = [];
  let row = before;
  papaparse.parse<string[]>(body.replace(/\r\n?/g, '\n'), {
    newline: '\n',
    delimiter: separator === '' ? guessSeparator(body) : separator,
    step: ({ data, errors }) => {
      row += 1;
      // A quotation mark within a text that does not begin with one is part of it.
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        throw new TableFault('table-open-quote', {}, { sheet, cells: [`A${row}`] });
      data.forEach((raw, at) => {
        if (raw === '') return;
        const place = { row, column: at + 1 };
        const address = cellAddress(place);
        if (raw.length > limits.text)
          throw new TableFault('table-limit', { what: 'text', limit: limits.text }, { sheet, cells: [address] });
        if (cells.length === limits.cells) throw new TableFault('table-limit', { what: 'cells', limit: limits.cells });
        cells.push({ sheet, address, ...place, kind: 'text', raw, value: raw });
      });
    },
  });
  return { name: sheet, hidden: false, cells };
}

/**
 * Whether more cells are filled than may be, counted on the bytes: millions of rows are refused before a letter of them is
 * kept. Within the bytes of a Chinese character there is no separator, quotation mark or line end.
 */
function isBeyond(bytes: Uint8Array, most: number): boolean {
  const head = bytes.subarray(0, 65_536);
  // A filled cell is two bytes at least; of UTF-16, by its zeros, the bytes say nothing.
  if (bytes.length <= 2 * most || head.includes(0)) return false;
  const text = new TextDecoder('latin1').decode(head);
  const separator = (/^(?:sep=(.)\r?\n)/.exec(text)?.[1] ?? guessSeparator(text)).charCodeAt(0);
  let [count, isFilled, isQuoted] = [0, false, false];
  for (let at = 0; at < bytes.length && count <= most; at += 1) {
    const byte = bytes[at];
    if (byte === 0x22) isQuoted = !isQuoted;
    const isEnd = !isQuoted && (byte === separator || byte === 0x0a || byte === 0x0d);
    if (isEnd && isFilled) count += 1;
    isFilled = !isEnd;
  }
  return count > most;
}

const separators = [',', '\t', ';'] as const;

/** The separator that stands most often in the first lines, outside quotation marks. */
function guessSeparator(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/, 20);
  const count = (separator: string): number => lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0);
  return [...separators].sort((a, b) => count(b) - count(a))[0] as string;
}

function sheetNameOf(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]+$/, '');
}

/** A formula of which the file keeps no value: nothing here computes one. */
function withoutValue(sheets: readonly TableSheet[], name: string): TableIssue[] {
  return sheets.flatMap((sheet) => {
    const cells = sheet.cells.filter(({ kind, formula }) => kind === 'empty' && formula !== undefined);
    const addresses = cells.map(({ address }) => address);
    return cells.length === 0
      ? []
      : [makeTableIssue('formula-without-value', name, {}, { sheet: sheet.name, cells: addresses })];
  });
}
