import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { addSheet } from '../ooxml/add-sheet.ts';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import type { WrittenSheet } from '../ooxml/worksheet.ts';
import { readTable } from '../tables/read-table.ts';
import type { TableSheet } from '../tables/table.ts';
import { importWorkbook } from '../workbook/import-workbook.ts';
import { programmeToWorkbook } from '../workbook/programme-to-workbook.ts';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { confirmedCells } from './confirmed-cells.ts';
import { confirmSheet } from './confirm-sheet.ts';

const sheetsOf = (bytes: Uint8Array): readonly TableSheet[] => {
  const read = readTable(bytes, { name: 'a.xlsx' });
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  return read.sheets;
};
/** The workbook of an office with one value typed anew. */
const typed = (value: string): readonly TableSheet[] =>
  sheetsOf(programmeToWorkbook(officeProgramme(), { locale: 'zh-Hans' })).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === '数据' && cell.address === 'C2' ? { ...cell, kind: 'text', raw: value, value } : cell,
    ),
  }));
/** With a sheet of questions in which this was chosen. */
const confirmed = (
  sheets: readonly TableSheet[],
  sheet: WrittenSheet | null,
  chosen: string,
): readonly TableSheet[] => {
  const rows = sheet?.rows.map((row, at) => (at === 1 ? [...row.slice(0, -1), chosen] : row)) ?? [];
  return [...sheets, ...sheetsOf(writeWorkbook([{ ...(sheet as WrittenSheet), rows }]))];
};

test('a question is chosen from its meanings, and is asked no more as long as the cell says the same', () => {
  const asked = importWorkbook(typed('—'), 'a.xlsx');
  const sheet = confirmSheet(asked.tableIssues, asked.understood, 'zh-Hans');
  expect(sheet?.rows[1]).toEqual(['数据', 'C2', '—', '“—”有几种意思。是还没有数据，还是无任务，还是0？', '']);
  expect(sheet?.fields).toEqual([{ row: 2, column: 5, choices: ['还没有数据', '无任务', '0'] }]);
  const answered = importWorkbook(confirmed(typed('—'), sheet, '0'), 'a.xlsx');
  expect([answered.programme?.observations?.[0]?.value, answered.tableIssues]).toEqual([0, []]);
  expect(importWorkbook(confirmed(typed('/'), sheet, '0'), 'a.xlsx').programme).toBeUndefined();
  expect(importWorkbook(confirmed(typed('—'), sheet, '也许'), 'a.xlsx').programme).toBeUndefined();
  // It stands there the next time too.
  const again = confirmSheet(answered.tableIssues, answered.understood, 'zh-Hans');
  expect(again?.rows).toContainEqual(['数据', 'C2', '—', '已经选过', '0']);
});

test('what was understood is listed where it is more than what was written', () => {
  const listed = (value: string) => {
    const { tableIssues, understood } = importWorkbook(typed(value), 'a.xlsx');
    return confirmSheet(tableIssues, understood, 'zh-Hans')?.rows.slice(1);
  };
  const note = '已经读懂；不对的，请改那一格的写法';
  const target = ['指标与目标', 'C2', '540个以上', note, '不低于 540'];
  expect(listed('1.2万个')).toEqual([target, ['数据', 'C2', '1.2万个', note, '12000']]);
  expect(listed('120')).toEqual([target]);
});

test('where there is nothing to say there is no sheet', () => {
  expect(confirmSheet([], [], 'en')).toBeNull();
});

test('no sheet of questions is no answer', () => {
  const asked = importWorkbook(typed('—'), 'a.xlsx');
  expect(confirmedCells(typed('—'), asked.tableIssues)).toEqual([]);
});

test('it is added to a workbook that somebody else wrote, and later stands in its own place', () => {
  const types = { '[Content_Types].xml': '<Types xmlns="t"></Types>' };
  const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const book = workbookFile({ sheets: { 甲: cell }, parts: types });
  const sheet = (text: string): WrittenSheet => ({ name: '确认', columns: [{ width: 9 }], rows: [[text]] });
  const once = addSheet(book, sheet('一'));
  expect(sheetsOf(once).map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['甲', 1],
    ['确认', '一'],
  ]);
  const twice = addSheet(once, sheet('二'));
  expect(sheetsOf(twice).map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['甲', 1],
    ['确认', '二'],
  ]);
  expect(Object.keys(unzipSync(twice))).toEqual(Object.keys(unzipSync(once)));
  expect(Buffer.from(unzipSync(once)['xl/worksheets/onemetreAdded.xml'] ?? []).toString()).not.toMatch(
    / (?:s|style)="\d"/,
  );
});
