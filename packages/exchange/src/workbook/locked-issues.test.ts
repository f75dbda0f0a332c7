import { expect, test } from 'vitest';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { readTable } from '../tables/read-table.ts';
import { programmeToWorkbook } from './programme-to-workbook.ts';
import { workbookToProgramme } from './workbook-to-programme.ts';

const bytes = programmeToWorkbook(officeProgramme(), { locale: 'zh-Hans', locked: true });
const read = readTable(bytes, { name: 'plan.xlsx' });
const sheets = read.ok ? read.sheets : [];
const told = (changed: typeof sheets) =>
  workbookToProgramme(changed, 'plan.xlsx').issues.filter(({ code }) => code.startsWith('locked'));

test('a locked template that came back as it was has nothing to be told', () => {
  expect(sheets.length).toBeGreaterThan(3);
  expect(told(sheets)).toEqual([]);
});

test('a row that is gone is named', () => {
  const without = sheets.map((sheet) =>
    sheet.name === '行动' ? { ...sheet, cells: sheet.cells.filter(({ row }) => row === 1) } : sheet,
  );
  expect(told(without)).toMatchObject([{ code: 'locked-gone', values: { written: '普惠托育' } }]);
});
