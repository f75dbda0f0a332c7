import { expect, test } from 'vitest';
import { readTable } from '../tables/read-table.ts';
import { addSheet } from './add-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

const sheet = (name: string, text: string) => ({ name, columns: [{ width: 9 }], rows: [[text]] });
const read = (bytes: Uint8Array): readonly string[] => {
  const found = readTable(bytes, { name: 'a.xlsx' });
  if (!found.ok) throw new Error(found.issues.map(({ code }) => code).join());
  return found.sheets.map(({ name, cells }) => `${name} ${String(cells[0]?.value)}`);
};
const book = writeWorkbook([sheet('一', '1')]);

test('a sheet of the same name is put in the place of the one that was added before', () => {
  expect(read(addSheet(addSheet(book, sheet('确认', '2')), sheet('确认', '3')))).toEqual(['一 1', '确认 3']);
});

test('a sheet of another name stands behind it: that of another language, or where somebody renamed the first', () => {
  const twice = addSheet(addSheet(book, sheet('确认', '2')), sheet('Confirm', '3'));
  expect(read(twice)).toEqual(['一 1', '确认 2', 'Confirm 3']);
  expect(read(addSheet(twice, sheet('确认', '4')))).toEqual(['一 1', '确认 4', 'Confirm 3']);
});
