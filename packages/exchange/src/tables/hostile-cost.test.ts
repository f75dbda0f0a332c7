import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { workbookFile, workbookParts, zipOf } from '../fixtures/workbook-file.ts';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import { programmeToWorkbook } from '../workbook/programme-to-workbook.ts';
import { readTable } from './read-table.ts';
import type { TableSheet } from './table.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const parts = workbookParts({ sheets: { 数据: row } });
const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const swapped = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  letters(
    [...bytes]
      .map((byte) => String.fromCharCode(byte))
      .join('')
      .split(from)
      .join(to),
  );
const sheetOf = (content: string): Uint8Array => workbookFile({ sheets: { 数据: content } });
/** A text over and over, as long as it takes. */
const filled = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));
const packed = (name: string, content: string): Uint8Array =>
  zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, strToU8(part)])),
    [name]: [strToU8(content), { level: 1 }],
  });
const older = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};

/** The workbook of an office, as its rows, changed by a person. */
const office = (change: (rows: (string | number)[][], sheet: TableSheet) => string | void): Uint8Array => {
  const read = readTable(programmeToWorkbook(officeProgramme(), { locale: 'zh-Hans' }), { name: 'a.xlsx' });
  if (!read.ok) throw new Error('the sample is a workbook');
  return writeWorkbook(
    read.sheets.map((sheet) => {
      const rows: (string | number)[][] = [];
      for (const { row: at, column, value } of sheet.cells) {
        while (rows.length < at) rows.push([]);
        const line = rows[at - 1] as (string | number)[];
        while (line.length < column) line.push('');
        line[column - 1] = typeof value === 'number' ? value : String(value);
      }
      const name = change(rows, sheet) ?? sheet.name;
      return { name, hidden: sheet.hidden, columns: (rows[0] ?? []).map(() => ({ width: 9 })), rows };
    }),
  );
};
const inData = (change: (rows: (string | number)[][]) => void): Uint8Array =>
  office((rows, { name }) => {
    if (name === '数据') change(rows);
  });

/** The value of an office that a spreadsheet made a date of: 2-3 became the second of March. */
const asDate = (): Uint8Array => {
  const parts = unzipSync(programmeToWorkbook(officeProgramme(), { locale: 'zh-Hans' }));
  for (const [name, part] of Object.entries(parts)) {
    const text = strFromU8(part);
    if (name === 'xl/styles.xml')
      parts[name] = strToU8(text.replace(/<cellXfs count="\d+">/, '$&<xf/><xf/><xf/><xf/><xf numFmtId="58"/>'));
    if (/<c r="C2"><v>120<\/v>/.test(text))
      parts[name] = strToU8(text.replace('<c r="C2"><v>120</v>', '<c r="C2" s="4"><v>45353</v>'));
  }
  return zipSync(parts);
};

/** What comes, by the name of the file; whether it is read; what is told of it, with its place. */
const cases: readonly (readonly [name: string, file: () => Uint8Array, isRead: boolean, told: RegExp | null])[] = [
  [
    '压缩炸弹.xlsx',
    () => packed('xl/worksheets/sheet0.xml', `<worksheet>${row}${filled(' ', 60_000_000)}</worksheet>`),
    false,
    /解压后超过/,
  ],
  [
    '几千万字节的行.xlsx',
    () =>
      packed('xl/worksheets/sheet0.xml', `<worksheet>${filled('<row><c><v>1</v></c></row>', 60_000_000)}</worksheet>`),
    false,
    /有内容的单元格超过 200000 个/,
  ],
  ['太大的文本.csv', () => new Uint8Array(20_000_001).fill(49), false, /文件超过 20000000 字节/],
  [
    '层层嵌套.xlsx',
    () => packed('xl/worksheets/sheet0.xml', `<worksheet>${filled('<a>', 19_000_000)}`),
    false,
    /不完整或已损坏/,
  ],
  [
    '几百万个样式.xlsx',
    () => packed('xl/styles.xml', `<styleSheet><cellXfs>${filled('<xf/>', 19_000_000)}</cellXfs></styleSheet>`),
    false,
    /超过 2000000 个元素/,
  ],
  [
    '几百万个文字.xlsx',
    () => packed('xl/sharedStrings.xml', `<sst>${filled('<si/>', 19_000_000)}</sst>`),
    false,
    /超过 2000000 个元素/,
  ],
  [
    '几十万个合并.xlsx',
    () =>
      packed(
        'xl/worksheets/sheet0.xml',
        `<worksheet>${row}<mergeCells>${filled('<mergeCell ref="A1:XFD9"/>', 19_000_000)}</mergeCells></worksheet>`,
      ),
    true,
    null,
  ],
  [
    '一万个部件.xlsx',
    () => zipOf({ ...parts, ...Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x/${at}`, ''])) }),
    false,
    /部件超过 2000 个/,
  ],
  [
    '实体.xlsx',
    () =>
      zipOf({
        ...parts,
        'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY a "${'a'.repeat(1000)}">]><sst><si><t>${'&a;'.repeat(9999)}</t></si></sst>`,
      }),
    false,
    /xl\/sharedstrings\.xml 带有工作簿不会有的文档声明/,
  ],
  [
    '外部实体.xlsx',
    () => zipOf({ ...parts, 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>' }),
    false,
    /文档声明/,
  ],
  [
    '同名部件.xlsx',
    () => swapped(zipOf({ ...parts, 'xl/worksheets/sheetX.xml': '<worksheet/>' }), 'sheetX.xml', 'sheet0.xml'),
    false,
    /两个同名部件 xl\/worksheets\/sheet0\.xml/,
  ],
  [
    '自称一百万列.xlsx',
    () => sheetOf(`<dimension ref="A1:XFD1048576"/><cols><col min="1" max="1000000" hidden="1"/></cols>${row}`),
    true,
    null,
  ],
  ['没有的单元格.xlsx', () => sheetOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'), false, /数据!ZZZZ1 /],
  [
    '网页.xls',
    () => strToU8('<html xmlns:o="urn:schemas-microsoft-com:office:office"><table><tr><td>1</td></tr></table></html>'),
    false,
    /网页/,
  ],
  [
    '校验值.xlsx',
    () =>
      swapped(
        zipSync({
          ...Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, [strToU8(part), { level: 0 }]])),
        } as never),
        '<v>1</v>',
        '<v>7</v>',
      ),
    false,
    /xl\/worksheets\/sheet0\.xml 的校验值不符/,
  ],
  ['密码.xlsx', () => older('EncryptedPackage'), false, /打开密码/],
  [
    '宏.xlsm',
    () =>
      workbookFile({
        sheets: { 数据: row },
        links: [['m', 'vbaProject', 'vbaProject.bin']],
        parts: { 'xl/vbaProject.bin': 'x' },
      }),
    true,
    /宏没有运行/,
  ],
  [
    '外部链接.xlsx',
    () =>
      zipOf({
        ...workbookParts({ sheets: { 数据: '<row r="1"><c r="A1"><f>[1]甲!A1</f><v>7</v></c></row>' } }),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/externalLinkPath" Target="file:///\\\\server\\a.xlsx" TargetMode="External"/></Relationships>',
      }),
    true,
    null,
  ],
  [
    '改了名的表.xlsx',
    () => office((_, { name }) => (name === '数据' ? '数据（新）' : undefined)),
    true,
    /^数据（新） 这张工作表不在模板里/,
  ],
  ['挪了的列.xlsx', () => inData((rows) => rows.forEach((line) => line.unshift(...line.splice(2, 1)))), true, null],
  [
    '同名的列.xlsx',
    () => inData((rows) => (rows[0] ?? []).splice(3, 1, '数值')),
    true,
    /^数据!C1、D1 有两列都叫“数值”/,
  ],
  ['变成日期.xlsx', () => asDate(), true, /^数据!C2 这里应填数，却是日期/],
  ['存成文字的数.xlsx', () => inData((rows) => (rows[1] ?? []).splice(2, 1, '1,234')), true, null],
];

const folder = mkdtempSync(join(tmpdir(), 'onemetre-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const program = fileURLToPath(new URL('../fixtures/read-each.ts', import.meta.url));
interface Line {
  readonly name: string;
  readonly ok: boolean;
  readonly told: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Reads all files in one process. What takes more than two seconds of the processor for each of them, or more memory than a
 * quarter of a gigabyte leaves beside the program itself, is ended, however busy the machine is.
 */
const readAll = (): ReadonlyMap<string, Line> => {
  for (const [name, file] of cases) writeFileSync(join(folder, name), file());
  const node = `'${process.execPath}' --conditions=onemetre-source --max-old-space-size=160`;
  const run = `ulimit -t ${2 * cases.length}; exec ${node} '${program}' '${folder}'`;
  const { status, signal, stdout, stderr } = spawnSync('/bin/sh', ['-c', run], { encoding: 'utf8' });
  expect([status, signal, stderr.slice(0, 400)], stdout.slice(-200)).toEqual([0, null, '']);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return new Map(lines.map((line) => [line.name, line]));
};
let lines: ReadonlyMap<string, Line> | undefined;

test.each(cases)('%s', (name, _, isRead, told) => {
  lines ??= readAll();
  const line = lines.get(name);
  expect(line).toMatchObject({ ok: isRead });
  if (told !== null)
    expect(
      line?.told.some((one) => told.test(one)),
      line?.told.join('\n'),
    ).toBe(true);
});

test('numbers kept as text are numbers, moved columns are found, links out of the file are not followed', () => {
  lines ??= readAll();
  expect(lines.get('外部链接.xlsx')?.values).toEqual([7]);
  for (const name of ['挪了的列.xlsx', '存成文字的数.xlsx']) expect(lines.get(name)?.told, name).toEqual([]);
});
