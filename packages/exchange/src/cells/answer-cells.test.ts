import { expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { readTable } from '../tables/read-table.ts';
import type { TableSheet } from '../tables/table.ts';
import { importWorkbook } from '../workbook/import-workbook.ts';
import { programmeToWorkbook } from '../workbook/programme-to-workbook.ts';
import { answerCells } from './answer-cells.ts';

const programme = smallProgramme();

const workbook = (): readonly TableSheet[] => {
  const read = readTable(programmeToWorkbook(programme, { locale: 'zh-Hans' }), { name: '方案.xlsx' });
  if (!read.ok) throw new Error('the sample is a workbook');
  return read.sheets;
};

/** The workbook with another text in the first cell that holds the value of an observation. */
const withText = (text: string): { sheets: readonly TableSheet[]; cell: string } => {
  const value = String(programme.observations?.[0]?.value);
  const sheets = workbook();
  const found = sheets.find(({ name }) => name === '数据')?.cells.find((cell) => String(cell.value) === value);
  if (found === undefined) throw new Error('the sample has a value');
  const changed = { ...found, kind: 'text' as const, raw: text, value: text };
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell === found ? changed : cell)) })),
    cell: found.address,
  };
};

test('every reading that is offered of a cell can be the answer, and then nothing is asked any more', () => {
  const { sheets, cell } = withText('—');
  const asked = importWorkbook(sheets, '方案.xlsx').tableIssues.find(({ question }) => question !== undefined);
  expect(asked?.cells).toEqual([cell]);
  const readings = asked?.question?.readings ?? [];
  expect(readings.length).toBeGreaterThan(1);
  const values = readings.map((reading) => {
    const answered = answerCells(sheets, [{ sheet: '数据', cell, reading }]);
    const { programme: filled, tableIssues } = importWorkbook(answered, '方案.xlsx');
    expect(tableIssues.filter(({ question }) => question !== undefined)).toEqual([]);
    const [first] = filled?.observations ?? [];
    return [first?.value, first?.absence].map(String).join();
  });
  // Each answer is another one.
  expect(new Set(values).size).toBe(readings.length);
});

test('a later answer goes before an earlier one, and no other cell is touched', () => {
  const { sheets, cell } = withText('约5或6');
  const answers = [5, 6].map((value) => ({ sheet: '数据', cell, reading: { is: 'number' as const, value } }));
  expect(importWorkbook(answerCells(sheets, answers), '方案.xlsx').programme?.observations?.[0]?.value).toBe(6);
  expect(answerCells(sheets, [{ ...(answers[0] as (typeof answers)[0]), sheet: '领域' }])).toEqual(sheets);
});
