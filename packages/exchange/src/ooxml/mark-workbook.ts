import { strToU8, zipSync } from 'fflate';
import { cellPlace } from '../tables/cell-address.ts';
import { tableLimits, type TableLimits } from '../tables/table-limits.ts';
import { escapeText } from './escape-text.ts';
import { declaration, main, office } from './namespaces.ts';
import { openPackage, type OpenPackage } from './open-package.ts';
import { partText, unpackParts, withEnd } from './package-parts.ts';
import { mainPart } from './read-workbook.ts';

/** A note to be laid on a cell. */
export interface CellMark {
  readonly sheet: string;
  /** Such as B3. */
  readonly cell: string;
  readonly text: string;
}

export interface MarkedWorkbook {
  readonly bytes: Uint8Array;
  /** Notes for which there was no place: their cell has one of a person already, or their sheet is not there. */
  readonly left: readonly CellMark[];
}

/**
 * Lays notes on cells of a workbook (.xlsx), as a copy: every part of it that has nothing to do with notes stays as it was,
 * byte by byte. A note that a person wrote is never changed.
 *
 * @param bytes a workbook that `readTable` reads
 * @param limits those with which it was read, where they differ from `tableLimits`
 * @param author under whose name the notes stand
 * @throws RangeError where it unpacks to more than a table may
 */
export function markWorkbook(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  author: string,
  limits: Partial<TableLimits> = {},
): MarkedWorkbook {
  const file = openPackage(bytes, { ...tableLimits, ...limits });
  const parts = unpackParts(bytes, { ...tableLimits, ...limits }.inflated);
  const names = new Map(Object.keys(parts).map((name) => [name.replace(/^\//, '').toLowerCase(), name]));
  const sheets = sheetParts(file);
  const left: CellMark[] = [];
  let number = 0;
  for (const [sheet, own] of bySheet(marks)) {
    const part = sheets.get(sheet);
    const name = part === undefined ? undefined : names.get(part);
    if (part === undefined || name === undefined) left.push(...own);
    else {
      number += 1;
      left.push(...markSheet({ file, parts, names, part, name, number, author }, own));
    }
  }
  return { bytes: zipSync(parts, { mtime: written }), left };
}

/** Files of the same content are the same bytes. */
const written = new Date(1980, 0, 1);

interface SheetToMark {
  readonly file: OpenPackage;
  readonly parts: Record<string, Uint8Array>;
  /** Names of parts as they are written, by the form in which they are looked up. */
  readonly names: Map<string, string>;
  readonly part: string;
  readonly name: string;
  readonly number: number;
  readonly author: string;
}

/** The parts of sheets, by the name of the sheet. */
function sheetParts(file: OpenPackage): ReadonlyMap<string, string> {
  const book = mainPart(file) ?? '';
  const links = new Map(file.relationships(book).map(({ id, part }) => [id, part]));
  const found = new Map<string, string>();
  file.read(book, {
    open: (element, { name = '', id = '' }) => {
      const part = links.get(id);
      if (element === 'sheet' && part !== undefined) found.set(name, part);
    },
  });
  return found;
}

/** Notes by sheet and cell: all that is said of one cell is one note. */
function bySheet(marks: readonly CellMark[]): ReadonlyMap<string, readonly CellMark[]> {
  const sheets = new Map<string, Map<string, CellMark>>();
  for (const mark of marks) {
    const cells = sheets.get(mark.sheet) ?? new Map<string, CellMark>();
    const before = cells.get(mark.cell);
    cells.set(mark.cell, before ? { ...mark, text: `${before.text}\n${mark.text}` } : mark);
    sheets.set(mark.sheet, cells);
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

/** Marks a sheet; gives back the notes for which there was no place. */
function markSheet(sheet: SheetToMark, marks: readonly CellMark[]): readonly CellMark[] {
  const { file, part, names } = sheet;
  const links = file.relationships(part);
  const known = (type: string): string | undefined => names.get(links.find((link) => link.type === type)?.part ?? '');
  const [notes, shapes] = [known('comments'), known('vmlDrawing')];
  if (notes !== undefined && shapes !== undefined) return addToNotes(sheet, notes, shapes, marks);
  // Shapes without notes belong to something else, and a sheet can name one part of shapes.
  if (notes !== undefined || shapes !== undefined) return marks;
  beginNotes(sheet, marks);
  return [];
}

function addToNotes(
  { parts, author }: SheetToMark,
  notes: string,
  shapes: string,
  marks: readonly CellMark[],
): readonly CellMark[] {
  const [xml, vml] = [partText(parts, notes), partText(parts, shapes)];
  const taken = new Set([...xml.matchAll(/\sref="([A-Z]+\d+)"/g)].map(([, ref]) => ref));
  const free = marks.filter(({ cell }) => !taken.has(cell));
  const [, prefix = ''] = /<(\w+:)?comments[\s>]/.exec(xml) ?? [];
  const authors = xml.match(/<(?:\w+:)?author(?:\s[^>]*)?(?:\/>|>)/g)?.length ?? 0;
  parts[notes] = strToU8(
    xml
      .replace(`</${prefix}authors>`, `<${prefix}author>${escapeText(author)}</${prefix}author></${prefix}authors>`)
      .replace(`</${prefix}commentList>`, `${noteItems(free, authors, prefix)}</${prefix}commentList>`),
  );
  parts[shapes] = strToU8(vml.replace(/<\/xml>\s*$/, `${shapeType}${noteShapes(free)}</xml>`));
  return marks.filter(({ cell }) => taken.has(cell));
}

function beginNotes({ parts, names, part, name, number, author }: SheetToMark, marks: readonly CellMark[]): void {
  const [notes, shapes] = [`xl/onemetreNotes${number}.xml`, `xl/onemetreNotes${number}.vml`];
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const links = `${folder}_rels/${name.slice(folder.length)}.rels`;
  const there = names.get(
    `${part.slice(0, part.lastIndexOf('/') + 1)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`,
  );
  const ids = [`onemetreNotes${number}`, `onemetreShapes${number}`] as const;
  const added = `<Relationship Id="${ids[0]}" Type="${office}/comments" Target="/${notes}"/><Relationship Id="${ids[1]}" Type="${office}/vmlDrawing" Target="/${shapes}"/>`;
  const empty = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const before = there === undefined ? empty : partText(parts, there);
  parts[there ?? links] = strToU8(withEnd(before, 'Relationships', added));
  parts[name] = strToU8(withDrawing(partText(parts, name), ids[1]));
  const types = '[Content_Types].xml';
  const listed = partText(parts, types);
  const vml = /Extension="vml"/i.test(listed)
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const override = `<Override PartName="/${notes}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`;
  parts[types] = strToU8(withEnd(listed, 'Types', vml + override));
  parts[notes] = strToU8(
    `${declaration}<comments xmlns="${main}"><authors><author>${escapeText(author)}</author></authors><commentList>${noteItems(marks, 0, '')}</commentList></comments>`,
  );
  parts[shapes] = strToU8(
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapeType}${noteShapes(marks)}</xml>`,
  );
}

/** What may stand in a sheet behind the drawing of its notes. */
const behind = ['legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'];

function withDrawing(sheet: string, id: string): string {
  const [, prefix = ''] = /<(\w+:)?worksheet[\s>]/.exec(sheet) ?? [];
  const drawing = `<${prefix}legacyDrawing xmlns:r="${office}" r:id="${id}"/>`;
  const at = sheet.search(new RegExp(`<${prefix}(?:${behind.join('|')})[\\s/>]|</${prefix}worksheet>`));
  return `${sheet.slice(0, at)}${drawing}${sheet.slice(at)}`;
}

function noteItems(marks: readonly CellMark[], author: number, prefix: string): string {
  return marks
    .map(
      ({ cell, text: note }) =>
        `<${prefix}comment ref="${cell}" authorId="${author}"><${prefix}text><${prefix}t xml:space="preserve">${escapeText(note)}</${prefix}t></${prefix}text></${prefix}comment>`,
    )
    .join('');
}

const shapeType =
  '<v:shapetype id="onemetreNote" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function noteShapes(marks: readonly CellMark[]): string {
  return marks
    .map(({ cell }, at) => {
      const { row = 1, column = 1 } = cellPlace(cell) ?? {};
      const anchor = [column, 15, Math.max(0, row - 2), 2, column + 4, 15, row + 4, 4].join(', ');
      return `<v:shape id="onemetreNote${at}" type="#onemetreNote" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
    })
    .join('');
}
