import { strToU8, zipSync } from 'fflate';
import { escapeText } from './escape-text.ts';
import { cellAddress } from '../tables/cell-address.ts';

export interface WrittenColumn {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Shown while its cells are filled in. */
  readonly note?: { readonly title: string; readonly text: string };
  /** Words that are offered: a list, or a column of another sheet. Other words may be typed all the same. */
  readonly choices?: readonly string[] | { readonly sheet: string; readonly column: number };
}

/** What may be said of a column, of one cell alone. */
export interface WrittenField extends Pick<WrittenColumn, 'note' | 'choices'> {
  readonly row: number;
  readonly column: number;
}

export interface WrittenSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly WrittenColumn[];
  readonly fields?: readonly WrittenField[];
  /** The first row has the heads. A text is written as text, never as a formula, a number or a date. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** A row in grey, that shows how to fill in the others. */
  readonly exampleRow?: number;
}

/** As far down as people may fill in. */
const lastRow = 5000;
/** What a spreadsheet takes of a title and a text of a note. */
const longest = { title: 32, note: 255, list: 255 } as const;
/** Files of the same content are the same bytes. */
const written = new Date(1980, 0, 1);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Writes a workbook (.xlsx) that Excel, WPS and LibreOffice open: heads that stay in sight, cells of text, words to choose
 * from, a note for each column, hidden columns and sheets.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': links([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_, at) => [`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), {
    mtime: written,
  });
}

/** Styles by number: 0 plain, 1 a head, 2 text, 3 text in grey. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF767676"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" numFmtId="49" applyNumberFormat="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf fontId="2" applyFont="1" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;

function contentTypes(count: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.join('')}</Types>`;
}

function links(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: readonly WrittenSheet[]): string {
  const each = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeText(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="s${at + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`;
}

function worksheet({ columns, rows, exampleRow, fields = [] }: WrittenSheet): string {
  const cols = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="2" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const data = rows.map((cells, at) => {
    const style = at === 0 ? 1 : at + 1 === exampleRow ? 3 : 2;
    const each = cells.map((cell, column) => cellXml(cell, { row: at + 1, column: column + 1 }, style));
    return `<row r="${at + 1}">${each.join('')}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `${declaration}<worksheet xmlns="${main}">${views}<cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData>${validations(columns, fields)}</worksheet>`;
}

function cellXml(cell: string | number, place: { row: number; column: number }, style: number): string {
  if (cell === '') return '';
  const address = cellAddress(place);
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

function validations(columns: readonly WrittenColumn[], fields: readonly WrittenField[]): string {
  const each = [
    ...columns.map((column, at) => {
      const [first, last] = [2, lastRow].map((row) => cellAddress({ row, column: at + 1 }));
      return validation(column, `${first}:${last}`);
    }),
    ...fields.map((field) => validation(field, cellAddress(field))),
  ].filter((one) => one !== '');
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

function validation({ note, choices }: Pick<WrittenColumn, 'note' | 'choices'>, cells: string): string {
  if (note === undefined && choices === undefined) return '';
  const list = choices === undefined ? '' : listOf(choices);
  const prompt =
    note === undefined
      ? ''
      : ` showInputMessage="1" promptTitle="${escapeText(note.title.slice(0, longest.title))}" prompt="${escapeText(note.text.slice(0, longest.note))}"`;
  const type = list === '' ? '' : ' type="list"';
  const formula = list === '' ? '' : `<formula1>${escapeText(list)}</formula1>`;
  return `<dataValidation${type} allowBlank="1"${prompt} sqref="${cells}">${formula}</dataValidation>`;
}

/** The words in a formula; none where they would be more than a spreadsheet takes. */
function listOf(choices: NonNullable<WrittenColumn['choices']>): string {
  if ('sheet' in choices) {
    const [letters = ''] = /^[A-Z]+/.exec(cellAddress({ row: 1, column: choices.column })) ?? [];
    return `'${choices.sheet.replace(/'/g, "''")}'!$${letters}$2:$${letters}$${lastRow}`;
  }
  const words = choices.join(',');
  return words.length > longest.list ? '' : `"${words}"`;
}
