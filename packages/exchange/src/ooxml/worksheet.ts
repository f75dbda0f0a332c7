import { cellAddress } from '../tables/cell-address.ts';
import { escapeText } from './escape-text.ts';
import { declaration, main } from './namespaces.ts';

export interface WrittenColumn {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Whether the cells of the rows that are there are not to be changed; the sheet is then protected, without a password. */
  readonly locked?: boolean;
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

/** Styles of the workbook by number; `write-workbook.ts` has them. */
const styleOf = { head: 1, text: 2, example: 3, open: 4, locked: 5, openNumber: 6 } as const;
/** Rows can still be added, and columns widened. */
const protection = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertRows="0"/>';
/** As far down as people may fill in. */
const lastRow = 5000;
/** What a spreadsheet takes of a title and a text of a note. */
const longest = { title: 32, note: 255, list: 255 } as const;

/** A sheet as XML; without styles where those of the workbook are not ours. */
export function worksheet({ columns, rows, exampleRow, fields = [] }: WrittenSheet, isStyled = true): string {
  const style = (number: number): string => (isStyled ? ` s="${number}"` : '');
  const isProtected = columns.some(({ locked }) => locked);
  const open = isProtected ? styleOf.open : styleOf.text;
  const cols = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}"${isStyled ? ` style="${open}"` : ''} customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const data = rows.map((cells, at) => {
    const own = at === 0 ? styleOf.head : at + 1 === exampleRow ? styleOf.example : open;
    const each = cells.map((cell, column) => {
      const isLocked = at > 0 && columns[column]?.locked === true;
      const place = { row: at + 1, column: column + 1 };
      // Locked is also what was left empty; a number has to be opened where all else is locked.
      if (isLocked && cell === '') return `<c r="${cellAddress(place)}"${style(styleOf.locked)}/>`;
      const ofNumber = isProtected && !isLocked ? style(styleOf.openNumber) : '';
      return cellXml(cell, place, typeof cell === 'number' ? ofNumber : style(isLocked ? styleOf.locked : own));
    });
    return `<row r="${at + 1}">${each.join('')}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `${declaration}<worksheet xmlns="${main}">${views}<cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData>${isProtected ? protection : ''}${validations(columns, fields)}</worksheet>`;
}

function cellXml(cell: string | number, place: { row: number; column: number }, style: string): string {
  if (cell === '') return '';
  const address = cellAddress(place);
  if (typeof cell === 'number') return `<c r="${address}"${style}><v>${cell}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
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

/** The words in a formula; none where they would be more than a spreadsheet takes, or a comma in one would make it two. */
function listOf(choices: NonNullable<WrittenColumn['choices']>): string {
  if ('sheet' in choices) {
    const [letters = ''] = /^[A-Z]+/.exec(cellAddress({ row: 1, column: choices.column })) ?? [];
    return `'${choices.sheet.replace(/'/g, "''")}'!$${letters}$2:$${letters}$${lastRow}`;
  }
  const words = choices.join(',').replace(/"/g, '""');
  return words.length > longest.list || choices.some((one) => one.includes(',')) ? '' : `"${words}"`;
}
