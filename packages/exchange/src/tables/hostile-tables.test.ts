import { locales } from '@onemetre/scenes';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookFile, workbookParts, zipOf } from '../fixtures/workbook-file.ts';
import { readTable } from './read-table.ts';
import { tableIssueCodes, makeTableIssue } from './table-issue.ts';
import { tableIssueText, tablePlace } from './table-issue-text.ts';
import type { TableLimits } from './table-limits.ts';

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const book = { sheets: { 数据: oneCell } };
const file = workbookFile(book);
const read = (bytes: Uint8Array, limits: Partial<TableLimits> = {}) => readTable(bytes, { name: 'a.xlsx', limits });
const codesOf = (bytes: Uint8Array, limits?: Partial<TableLimits>) =>
  read(bytes, limits).issues.map(({ code }) => code);

/** A copy with one run of bytes in place of another of the same length, wherever it stands. */
const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  if (!text.includes(from) || from.length !== to.length) throw new Error(`no ${from}`);
  return Uint8Array.from(text.split(from).join(to), (letter) => letter.charCodeAt(0));
};

test('the workbook that is spoilt below is sound', () => {
  expect(read(file)).toMatchObject({ ok: true, issues: [] });
});

describe('limits are counted while it is unpacked, whatever the file claims', () => {
  const blanks = ' '.repeat(3_000_000);
  const bomb = workbookFile({ sheets: { 数据: `${oneCell}${blanks}` } });

  test('a small file that unpacks to a large one', () => {
    expect(bomb.length).toBeLessThan(20_000);
    expect(codesOf(bomb)).toEqual([]);
    expect(read(bomb, { inflated: 1_000_000 })).toMatchObject({
      ok: false,
      issues: [{ code: 'table-limit', values: { what: 'inflated', limit: 1_000_000 } }],
    });
  });

  test('the same with a size in its directory that is a lie', () => {
    const size = (bytes: number): string =>
      String.fromCharCode(...[0, 8, 16, 24].map((shift) => (bytes >>> shift) & 255));
    const real = `<worksheet>${oneCell}${blanks}</worksheet>`.length;
    expect(codesOf(replaced(bomb, size(real), size(10)), { inflated: 1_000_000 })).toEqual(['table-limit']);
  });

  test('parts that are not needed are not unpacked', () => {
    const heavy = zipOf({ ...workbookParts(book), 'xl/media/image1.png': new Uint8Array(3_000_000) });
    expect(codesOf(heavy, { inflated: 1_000_000 })).toEqual([]);
  });

  test.each<[keyof TableLimits, Uint8Array, number]>([
    ['bytes', file, 100],
    ['parts', file, 3],
    ['elements', file, 10],
    ['sheets', workbookFile({ sheets: { 一: oneCell, 二: oneCell } }), 1],
    ['cells', workbookFile({ sheets: { 一: '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>' } }), 2],
    ['text', workbookFile({ sheets: { 一: '<row><c t="str"><v>12345</v></c></row>' } }), 4],
  ])('%s', (what, bytes, limit) => {
    expect(read(bytes, { [what]: limit })).toMatchObject({
      ok: false,
      issues: [{ code: 'table-limit', values: { what, limit } }],
    });
    expect(codesOf(bytes)).toEqual([]);
  });

  test('cells and characters of a text table', () => {
    const table = strToU8('a,b\nc,d\n');
    expect(codesOf(table, { cells: 3 })).toEqual(['table-limit']);
    expect(codesOf(strToU8('a,bcdef\n'), { text: 4 })).toEqual(['table-limit']);
  });

  test('a sheet that claims a million columns is as large as what it holds', () => {
    const claims = workbookFile({
      sheets: {
        数据: `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>${oneCell}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      },
    });
    const result = read(claims);
    expect(result.ok && result.sheets[0]?.cells).toMatchObject([{ address: 'A1', value: 1, hidden: true }]);
  });

  test('merged cells count as cells', () => {
    const wide = workbookFile({
      sheets: {
        数据: `<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="XFD900"><v>1</v></c></row><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      },
    });
    expect(codesOf(wide)).toEqual(['table-limit']);
  });

  test.each(['XFE1', 'A1048577', 'ZZZZ9', '1A', 'A0', ''])('a cell %s that no sheet has', (address) => {
    const bytes = workbookFile({ sheets: { 数据: `<row r="1"><c r="${address}"><v>1</v></c></row>` } });
    expect(read(bytes).issues).toMatchObject([{ code: 'cell-beyond', sheet: '数据', cells: [address] }]);
  });
});

describe('what no spreadsheet writes', () => {
  test('entities of its own', () => {
    const entity = '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const bytes = zipOf({ ...workbookParts(book), 'xl/sharedStrings.xml': entity });
    expect(read(bytes).issues).toMatchObject([{ code: 'table-declares', values: { part: 'xl/sharedstrings.xml' } }]);
    const unknown = zipOf({ ...workbookParts(book), 'xl/sharedStrings.xml': '<sst><si><t>&b;</t></si></sst>' });
    expect(codesOf(unknown)).toEqual(['table-damaged']);
  });

  test('elements within each other without end', () => {
    expect(codesOf(workbookFile({ sheets: { 数据: `${oneCell}${'<a>'.repeat(400)}${'</a>'.repeat(400)}` } }))).toEqual(
      [],
    );
    expect(codesOf(workbookFile({ sheets: { 数据: `${oneCell}${'<a>'.repeat(600)}${'</a>'.repeat(600)}` } }))).toEqual([
      'table-damaged',
    ]);
  });

  test('two parts of one name, also where only the case of a letter differs', () => {
    const twice = zipOf({ ...workbookParts(book), 'xl/worksheets/sheetX.xml': '<worksheet/>' });
    expect(codesOf(replaced(twice, 'sheetX.xml', 'sheet0.xml'))).toEqual(['table-same-part']);
    expect(codesOf(replaced(twice, 'sheetX.xml', 'SHEET0.xml'))).toEqual(['table-same-part']);
  });

  test('a part that leads out of the file, or to none, is a fault and never a path', () => {
    const parts = workbookParts(book);
    const links = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet0.xml', '../../../etc/passwd');
    expect(codesOf(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': links }))).toEqual(['table-damaged']);
  });

  test('names that reach a prototype', () => {
    const bytes = workbookFile({
      sheets: { ['__proto__x']: '<row r="1"><c r="A1" s="constructor" t="__proto__" __proto__="1"><v>1</v></c></row>' },
    });
    expect(read(bytes)).toMatchObject({ ok: true });
  });
});

describe('damage on the way', () => {
  const parts = workbookParts(book);
  const stored = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [strToU8(part), { level: 0 }]])),
  );

  test('a letter that changed', () => {
    expect(codesOf(stored)).toEqual([]);
    expect(read(replaced(stored, '<v>1</v>', '<v>7</v>')).issues).toMatchObject([
      { code: 'table-checksum', values: { part: 'xl/worksheets/sheet0.xml' } },
    ]);
  });

  test.each([0.2, 0.5, 0.9, 0.99])('a file of which only %d arrived', (share) => {
    const result = read(file.slice(0, Math.floor(file.length * share)));
    expect(result.ok).toBe(false);
    expect(['table-damaged', 'table-other-kind']).toContain(result.issues[0]?.code);
  });

  test('a changed byte, at every fifth place, never throws and never hangs', () => {
    for (let at = 0; at < file.length; at += 5) {
      const spoilt = Uint8Array.from(file);
      spoilt[at] = (spoilt[at] as number) ^ 0x55;
      expect(() => read(spoilt)).not.toThrow();
    }
  });

  test('a password', () => {
    const older = new Uint8Array(2048);
    older.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    older.set(
      [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    );
    expect(codesOf(older)).toEqual(['table-locked']);
  });

  test('nothing at all', () => {
    expect(codesOf(new Uint8Array(0))).toEqual(['table-empty']);
    expect(codesOf(workbookFile({ sheets: { 一: '' } }))).toEqual(['table-empty']);
    expect(codesOf(strToU8('PK'))).toEqual(['table-damaged']);
  });
});

/** Whatever a sentence may name. */
const named = {
  ...{ part: 'p', kind: 'xls', written: 'w', head: 'h', lists: 'l' },
  ...{ found: 'f', planned: 'p', before: 'b', period: '2024', words: 'w' },
  ...{ count: 3, date: '2024-05-20' },
};

describe.each(locales)('each problem has a sentence, in %s', (locale) => {
  test.each(Object.keys(tableIssueCodes) as (keyof typeof tableIssueCodes)[])('%s', (code) => {
    for (const what of ['bytes', 'parts', 'inflated', 'elements', 'sheets', 'cells', 'text']) {
      const text = tableIssueText(makeTableIssue(code, 'a.xlsx', { ...named, what, limit: 5 }), locale);
      expect(text).toMatch(/[.。]$/);
      expect(text).not.toMatch(/undefined|\{n\}|^，/);
      if (code === 'table-limit') expect(text).toContain('5');
    }
  });
});

test('a problem names sheet and cells, and not all of very many', () => {
  const cells = Array.from({ length: 30 }, (_, row) => `B${row + 1}`);
  const issue = makeTableIssue('formula-without-value', 'a.xlsx', {}, { sheet: '数据', cells });
  expect(tablePlace(issue, 'zh-Hans')).toBe('数据!B1、B2、B3、B4、B5、B6、B7、B8 … (30)');
  expect(tablePlace(makeTableIssue('table-empty', 'a.xlsx'), 'en')).toBe('');
});
