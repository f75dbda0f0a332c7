import { strToU8, zipSync } from 'fflate';
import { tableLimits, type TableLimits } from '../tables/table-limits.ts';
import { escapeText } from './escape-text.ts';
import { office } from './namespaces.ts';
import { openPackage } from './open-package.ts';
import { partText, unpackParts, withEnd } from './package-parts.ts';
import { mainPart } from './read-workbook.ts';
import { worksheet, type WrittenSheet } from './worksheet.ts';

/** Files of the same content are the same bytes. */
const written = new Date(1980, 0, 1);

/**
 * Adds a sheet to a workbook (.xlsx) that somebody else wrote, behind its own, or in place of the one that was added before.
 * Nothing else of it changes, and its styles are not used.
 *
 * @param bytes a workbook that `readTable` reads
 * @param limits those with which it was read, where they differ from `tableLimits`
 * @throws RangeError where it unpacks to more than a table may
 */
export function addSheet(bytes: Uint8Array, sheet: WrittenSheet, limits: Partial<TableLimits> = {}): Uint8Array {
  const file = openPackage(bytes, { ...tableLimits, ...limits });
  const parts = unpackParts(bytes, { ...tableLimits, ...limits }.inflated);
  const names = new Map(Object.keys(parts).map((name) => [name.replace(/^\//, '').toLowerCase(), name]));
  const book = mainPart(file) ?? '';
  const bookName = names.get(book) ?? book;
  const before = sheetsIn(partText(parts, bookName)).find(({ name }) => name === escapeText(sheet.name));
  const known = before && file.relationships(book).find(({ id }) => id === before.id)?.part;
  const there = known === undefined ? undefined : names.get(known);
  const xml = strToU8(worksheet(sheet, false));
  if (there !== undefined) parts[there] = xml;
  else {
    const { part, link } = freeName(names);
    const folder = bookName.slice(0, bookName.lastIndexOf('/') + 1);
    const links = names.get(`${folder}_rels/${bookName.slice(folder.length)}.rels`.toLowerCase()) ?? '';
    parts[part] = xml;
    parts[bookName] = strToU8(withSheet(partText(parts, bookName), sheet.name, link));
    const relationship = `<Relationship Id="${link}" Type="${office}/worksheet" Target="/${part}"/>`;
    parts[links] = strToU8(withEnd(partText(parts, links), 'Relationships', relationship));
    const types = '[Content_Types].xml';
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
    const override = `<Override PartName="/${part}" ContentType="${type}"/>`;
    parts[types] = strToU8(withEnd(partText(parts, types), 'Types', override));
  }
  return zipSync(parts, { mtime: written });
}

/** A sheet that was added before may have been called something else since. */
function freeName(names: ReadonlyMap<string, string>): { readonly part: string; readonly link: string } {
  for (let number = 1; ; number += 1) {
    const link = `onemetreAdded${number === 1 ? '' : number}`;
    const part = `xl/worksheets/${link}.xml`;
    if (!names.has(part.toLowerCase())) return { part, link };
  }
}

function sheetsIn(book: string): { name: string; id: string }[] {
  return [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: /\sname="([^"]*)"/.exec(tag)?.[1] ?? '',
    id: /\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '',
  }));
}

function withSheet(book: string, name: string, link: string): string {
  const numbers = [...book.matchAll(/\ssheetId="(\d+)"/g)].map(([, number]) => Number(number));
  return book.replace(
    /<\/(\w+:)?sheets>/,
    (end, prefix = '') =>
      `<${prefix}sheet name="${escapeText(name)}" sheetId="${Math.max(0, ...numbers) + 1}" xmlns:r="${office}" r:id="${link}"/>${end}`,
  );
}
