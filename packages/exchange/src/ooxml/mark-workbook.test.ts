import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { readTable } from '../tables/read-table.ts';
import { programmeToWorkbook } from '../workbook/programme-to-workbook.ts';
import { markWorkbook } from './mark-workbook.ts';

const types = {
  '[Content_Types].xml': '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/></Types>',
};
const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const book = workbookFile({
  sheets: { 甲: `${cell}<tableParts count="0"/>`, 乙: cell },
  parts: { ...types, 'xl/media/a.png': 'picture', 'docProps/app.xml': '<a/>' },
});
const noted = workbookFile({
  sheets: { 甲: `${cell}<legacyDrawing r:id="r2"/>` },
  parts: {
    ...types,
    'xl/worksheets/_rels/sheet0.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/comments" Target="../c.xml"/><Relationship Id="r2" Type="x/vmlDrawing" Target="../c.vml"/></Relationships>',
    'xl/c.xml':
      '<comments><authors><author>某某</author></authors><commentList><comment ref="A1" authorId="0"><text><t>原有</t></text></comment></commentList></comments>',
    'xl/c.vml': '<xml xmlns:v="v" xmlns:o="o" xmlns:x="x"><v:shape/></xml>',
  },
});
const commentsOf = (bytes: Uint8Array) => {
  const read = readTable(bytes, { name: 'a.xlsx' });
  if (!read.ok) throw new Error('not read');
  return read.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ sheet, address, comment }) => (comment === undefined ? [] : [[sheet, address, comment]])),
  );
};
/** The parts that are not the same bytes in both. */
const changed = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(now).filter((name) => old[name] === undefined || !Buffer.from(now[name] ?? []).equals(old[name]));
};

test('notes stand at their cells, and nothing but the parts of notes is changed', () => {
  const marks = [
    { sheet: '乙', cell: 'B3', text: '少了 <单位>' },
    { sheet: '乙', cell: 'B3', text: '还少了期限' },
    { sheet: '乙', cell: 'A1', text: '一' },
  ];
  const { bytes, left } = markWorkbook(book, marks, '一米');
  expect(left).toEqual([]);
  expect(commentsOf(bytes)).toEqual([
    ['乙', 'A1', '一'],
    ['乙', 'B3', '少了 <单位>\n还少了期限'],
  ]);
  expect(changed(book, bytes).sort()).toEqual([
    '[Content_Types].xml',
    'xl/onemetreNotes1.vml',
    'xl/onemetreNotes1.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  const [before, after] = [book, bytes].map((file) =>
    Buffer.from(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? []).toString(),
  );
  expect(after?.replace(/<legacyDrawing[^>]*>/, '')).toBe(before);
});

test('the drawing of notes stands before what has to come behind it', () => {
  const { bytes } = markWorkbook(book, [{ sheet: '甲', cell: 'A1', text: '一' }], '一米');
  const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet0.xml'] ?? []).toString();
  expect(sheet).toMatch(/<legacyDrawing [^>]*\/><tableParts/);
});

test('a note that a person wrote stays, and what has no place is given back', () => {
  const marks = [
    { sheet: '甲', cell: 'A1', text: '盖不掉' },
    { sheet: '甲', cell: 'A2', text: '新的' },
    { sheet: '没有', cell: 'A1', text: '没有' },
  ];
  const { bytes, left } = markWorkbook(noted, marks, '一米');
  expect(left).toEqual([marks[0], marks[2]]);
  expect(commentsOf(bytes)).toEqual([
    ['甲', 'A1', '原有'],
    ['甲', 'A2', '新的'],
  ]);
  expect(changed(noted, bytes).sort()).toEqual(['xl/c.vml', 'xl/c.xml']);
});

test('our own workbook is read as before when it is marked', () => {
  const own = programmeToWorkbook(officeProgramme(), { locale: 'zh-Hans' });
  const { bytes } = markWorkbook(own, [{ sheet: '数据', cell: 'C2', text: '看不准' }], '一米');
  expect(commentsOf(bytes)).toEqual([['数据', 'C2', '看不准']]);
});
