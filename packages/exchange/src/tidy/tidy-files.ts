import { csvOf } from '@onemetre/core/table';
import { locales, type Locale } from '@onemetre/scenes';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import type { WrittenSheet } from '../ooxml/worksheet.ts';
import { citationFile } from './citation-file.ts';
import { dataPackage } from './data-package.ts';
import type { JudgedProgramme, TidyTable, TidyValue } from './tidy-table.ts';
import { tidyTables } from './tidy-tables.ts';

export const tidyFormats = ['csv', 'ndjson', 'xlsx'] as const;

export type TidyFormat = (typeof tidyFormats)[number];

/**
 * The tables of `tidyTables` as files by their names: a CSV and a file of JSON lines for each, one workbook with all of them,
 * and beside them what each column means, `datapackage.json` and CITATION.cff. The same input gives the same bytes.
 *
 * @param formats which of them; all when absent
 *
 * @example
 * [...(await tidyFiles([], 'en', ['xlsx'])).keys()] // => ['tables.xlsx', 'data-dictionary.csv', 'datapackage.json', 'CITATION.cff']
 */
export async function tidyFiles(
  judged: readonly JudgedProgramme[],
  locale: Locale,
  formats: readonly TidyFormat[] = tidyFormats,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const tables = tidyTables(judged, locale);
  const files = new Map<string, string | Uint8Array>();
  for (const table of tables) {
    if (formats.includes('csv')) files.set(`${table.name}.csv`, tidyCsv(table));
    if (formats.includes('ndjson')) files.set(`${table.name}.ndjson`, jsonLines(table));
  }
  const dictionary = dictionaryRows(tables);
  if (formats.includes('xlsx'))
    files.set(
      'tables.xlsx',
      writeWorkbook([sheetOf(dictionaryName[locale], dictionary), ...tables.map(tableSheet(locale))]),
    );
  files.set('data-dictionary.csv', csvOf(dictionary));
  files.set('datapackage.json', await dataPackage(judged, tables, files, locale));
  files.set('CITATION.cff', citationFile(judged, locale));
  return files;
}

function tidyCsv({ columns, rows }: TidyTable): string {
  return csvOf([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))]);
}

/** A number as it is computed with, without separators: a program reads it. */
function cellText(value: TidyValue): string {
  return value === null ? '' : String(value);
}

function jsonLines({ columns, rows }: TidyTable): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] as TidyValue]))),
  );
  return lines.map((line) => `${line}\n`).join('');
}

const dictionaryName: Readonly<Record<Locale, string>> = { 'zh-Hans': '数据字典', en: 'Data dictionary' };

function dictionaryRows(tables: readonly TidyTable[]): string[][] {
  return [
    ['table', 'column', 'type', ...locales.map((locale) => `description_${locale}`)],
    ...tables.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, column.type, ...locales.map((locale) => column.description[locale])]),
    ),
  ];
}

function tableSheet(locale: Locale): (table: TidyTable) => WrittenSheet {
  return ({ title, columns, rows }) =>
    sheetOf(title[locale], [
      columns.map(({ name }) => name),
      ...rows.map((row) => row.map((value) => (typeof value === 'number' ? value : cellText(value)))),
    ]);
}

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): WrittenSheet {
  const [head = []] = rows;
  return { name, columns: head.map((text) => ({ width: Math.max(12, String(text).length + 2) })), rows };
}
