import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workbookFile, type WorkbookParts } from '../fixtures/workbook-file.ts';
import { readTable } from './read-table.ts';
import type { TableCell } from './table.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url));

const cellsOf = (bytes: Uint8Array, name = 'a.xlsx'): readonly TableCell[] => {
  const read = readTable(bytes, { name });
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  return read.sheets.flatMap(({ cells }) => cells);
};
/** Cells by address, without what the address says. */
const at = (bytes: Uint8Array, name?: string): Record<string, Partial<TableCell>> =>
  Object.fromEntries(
    cellsOf(bytes, name).map(({ address, ...cell }) => {
      const { sheet, row, column, ...rest } = cell;
      expect([sheet === '', row > 0, column > 0]).toEqual([false, true, true]);
      return [address, rest];
    }),
  );
const sheetOf = (rows: string, book: Omit<WorkbookParts, 'sheets'> = {}): Uint8Array =>
  workbookFile({ ...book, sheets: { 数据: rows } });

describe('a workbook written by LibreOffice', () => {
  const read = readTable(fixture('libreoffice.xlsx'), { name: 'libreoffice.xlsx' });
  const cells = at(fixture('libreoffice.xlsx'));

  test('has its sheets, the hidden one said to be', () => {
    expect(read).toMatchObject({ ok: true, issues: [] });
    expect(read.ok && read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['月度进展', false],
      ['备用', true],
    ]);
  });

  test('texts in runs, numbers, numbers kept as text, shares, Chinese dates', () => {
    expect(cells['B3']).toMatchObject({ kind: 'text', value: '新增技能人才' });
    expect(cells['C3']).toEqual({ kind: 'number', raw: '736', value: 736 });
    expect(cells['C4']).toEqual({ kind: 'text', raw: '838', value: '838' });
    expect(cells['D3']).toEqual({ kind: 'number', raw: '0.184', value: 0.184, format: '0.0%' });
    expect(cells['E3']).toMatchObject({ kind: 'date', raw: '45016', value: '2023-03-31' });
    expect(cells['E5']).toMatchObject({ kind: 'boolean', value: true });
  });

  test('merged cells show their content wherever they reach', () => {
    expect(cells['C1']).toEqual({
      kind: 'text',
      raw: '演示区2023年3月进展',
      value: '演示区2023年3月进展',
      mergedFrom: 'A1',
    });
    expect(cells['A4']).toMatchObject({ value: '就业', mergedFrom: 'A3' });
    expect(cells['A3']).not.toHaveProperty('mergedFrom');
  });

  test('comments, hidden rows and columns, formulas with their value, errors', () => {
    expect(cells['B3']).toMatchObject({ comment: '口径以年报为准' });
    expect(cells['F3']).toMatchObject({ value: 'skills', hidden: true });
    expect(cells['C5']).toMatchObject({ value: 736, formula: 'SUM(C3:C4)', hidden: true });
    expect(cells['D5']).toMatchObject({ kind: 'error', value: '#DIV/0!' });
    expect(cells['D4']).not.toHaveProperty('hidden');
  });
});

describe('what other programs write', () => {
  test('shared texts in runs without their sounds, texts in place, escaped characters', () => {
    const bytes = sheetOf(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>甲</t><rPh><t>x</t></rPh></is></c><c r="E1" t="str"><f>A1</f><v>乙</v></c></row></sheetData>',
      {
        strings:
          '<si><r><t>入园</t></r><r><t xml:space="preserve"> 率</t></r><rPh><t>x</t></rPh></si><si><t>一_x000A_二</t></si>',
      },
    );
    expect(at(bytes)).toEqual({
      A1: { kind: 'text', raw: '入园 率', value: '入园 率' },
      B1: { kind: 'text', raw: '一\n二', value: '一\n二' },
      D1: { kind: 'text', raw: '甲', value: '甲' },
      E1: { kind: 'text', raw: '乙', value: '乙', formula: 'A1' },
    });
  });

  test('elements with a prefix', () => {
    const bytes = sheetOf('', {
      parts: {
        'xl/worksheets/sheet0.xml':
          '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(at(bytes)).toEqual({ A2: { kind: 'number', raw: '5', value: 5 } });
  });

  test.each<[string, string, string]>([
    ['14', '45565', '2024-09-30'],
    ['31', '45565', '2024-09-30'],
    ['57', '45565', '2024-09-30'],
    ['22', '45565.5', '2024-09-30T12:00:00'],
    ['200', '45565', '2024-09-30'],
    ['201', '45565', '2024-09-30'],
    ['20', '0.25', '06:00:00'],
    ['14', '1', '1900-01-01'],
    ['14', '61', '1900-03-01'],
  ])('format %s makes a date of %s', (format, serial, date) => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="201" formatCode="[$-804]aaaa;@"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="${format}"/></cellXfs>`;
    const bytes = sheetOf(`<row r="1"><c r="A1" s="0"><v>${serial}</v></c></row>`, { styles });
    expect(at(bytes)['A1']).toMatchObject({ kind: 'date', raw: serial, value: date });
  });

  test.each(['9', '2', '200', '201', '202', '46', '0'])('format %s leaves a number a number', (format) => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="0&quot;年&quot;"/><numFmt numFmtId="201" formatCode="0.00E+00"/><numFmt numFmtId="202" formatCode="#,##0;[Red]-#,##0"/></numFmts><cellXfs><xf numFmtId="${format}"/></cellXfs>`;
    const bytes = sheetOf('<row r="1"><c r="A1" s="0"><v>45565</v></c></row>', { styles });
    expect(at(bytes)['A1']).toMatchObject({ kind: 'number', value: 45565 });
  });

  test('days counted from 1904', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const bytes = sheetOf('<row r="1"><c r="A1" s="0"><v>44103</v></c></row>', { styles, from1904: true });
    expect(at(bytes)['A1']).toMatchObject({ kind: 'date', value: '2024-09-30' });
  });

  test('a day that never was stays a number', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    for (const serial of ['60', '-1', '99999999'])
      expect(at(sheetOf(`<row r="1"><c r="A1" s="0"><v>${serial}</v></c></row>`, { styles }))['A1']).toMatchObject({
        kind: 'number',
      });
  });

  test('a comment on an empty cell, and a formula without a value', () => {
    const bytes = sheetOf('<row r="1"><c r="A1"><f>B1*2</f></c></row>', {
      parts: {
        'xl/worksheets/_rels/sheet0.xml.rels':
          '<Relationships><Relationship Id="c" Type="x/comments" Target="../comments1.xml"/></Relationships>',
        'xl/comments1.xml':
          '<comments><commentList><comment ref="B2"><text><r><t>待</t></r><r><t>核</t></r></text></comment></commentList></comments>',
      },
    });
    expect(at(bytes)).toEqual({
      A1: { kind: 'empty', raw: '', value: null, formula: 'B1*2' },
      B2: { kind: 'empty', raw: '', value: null, comment: '待核' },
    });
    expect(readTable(bytes, { name: 'a.xlsx' }).issues).toMatchObject([
      { code: 'formula-without-value', severity: 'warning', sheet: '数据', cells: ['A1'] },
    ]);
  });

  test('programs are left where they are, and told of', () => {
    const bytes = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
      links: [['m', 'vbaProject', 'vbaProject.bin']],
    });
    expect(readTable(bytes, { name: 'a.xlsm' })).toMatchObject({ ok: true, issues: [{ code: 'macros-left-out' }] });
  });
});

describe('a table as text', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const wide = (text: string, isBig: boolean): Uint8Array =>
    new Uint8Array(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  const table = '指标,数值\n入园率,95%\n';
  const gbk = new Uint8Array([
    0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a, 0xc8, 0xeb, 0xd4, 0xb0, 0xc2, 0xca, 0x2c, 0x39, 0x35,
    0x25, 0x0a,
  ]);

  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(table)],
    ['UTF-8 with a mark', utf8(`\ufeff${table}`)],
    ['UTF-16 with a mark', wide(`\ufeff${table}`, false)],
    ['UTF-16, the other way round', wide(`\ufeff${table}`, true)],
    ['UTF-16 without a mark', wide(table, false)],
    ['GB18030', gbk],
    ['the line ends of Windows', utf8(table.replace(/\n/g, '\r\n'))],
    ['the line ends of an old Mac', utf8(table.replace(/\n/g, '\r'))],
    ['tabs', utf8(table.replace(/,/g, '\t'))],
    ['semicolons, as its first line says', utf8(`sep=;\n${table.replace(/,/g, ';')}`)],
  ])('in %s', (_, bytes) => {
    expect(cellsOf(bytes, '表.csv').map(({ value }) => value)).toEqual(['指标', '数值', '入园率', '95%']);
  });

  test('a line break within quotation marks is part of the text, and rows keep their number', () => {
    const cells = at(utf8('a,"一\r\n二, ""三"""\n\nb,'), 'x.csv');
    expect(cells['B1']).toEqual({ kind: 'text', raw: '一\n二, "三"', value: '一\n二, "三"' });
    expect(Object.keys(cells)).toEqual(['A1', 'B1', 'A3']);
  });

  test('a sheet is named like its file', () => {
    expect(cellsOf(utf8(table), 'C:\\表\\三月.csv')[0]?.sheet).toBe('三月');
  });

  test('a quotation mark without a partner', () => {
    expect(readTable(utf8('a,b\nc,"d\ne,f\n'), { name: 'x.csv' })).toMatchObject({
      ok: false,
      issues: [{ code: 'table-open-quote', cells: ['A2'] }],
    });
  });

  test('bytes that are no text', () => {
    expect(readTable(new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0x80, 0x0a]), { name: 'x.csv' })).toMatchObject({
      ok: false,
      issues: [{ code: 'table-encoding' }],
    });
  });
});

test.each<[string, string | Uint8Array, string]>([
  ['an older workbook', fixture('libreoffice.xls'), 'xls'],
  ['an OpenDocument spreadsheet', fixture('libreoffice.ods'), 'ods'],
  ['a web page', '<html><table><tr><td>1</td></tr></table></html>', 'html'],
  ['a PDF', '%PDF-1.7', 'pdf'],
  ['a programme file', '{"id": "x", "title": 1}', 'json'],
])('%s is named', (_, content, kind) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  expect(readTable(bytes, { name: 'a.xls' })).toMatchObject({
    ok: false,
    issues: [{ code: 'table-other-kind', file: 'a.xls', values: { kind } }],
  });
});

test('a WPS spreadsheet is named by its ending', () => {
  expect(readTable(fixture('libreoffice.xls'), { name: 'a.et' }).issues).toMatchObject([{ values: { kind: 'et' } }]);
});
