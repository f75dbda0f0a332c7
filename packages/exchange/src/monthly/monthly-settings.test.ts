import { expect, test } from 'vitest';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import { readTable } from '../tables/read-table.ts';
import type { TableSheet } from '../tables/table.ts';
import { addMonthlyTable } from './add-monthly-table.ts';
import {
  askedSettings,
  monthlySettingsWorkbook,
  readMonthlySettings,
  type MonthlySettings,
} from './monthly-settings.ts';
import { readMonthlyTable } from './read-monthly-table.ts';

const text = `2023年进度表\n指标,实绩,经办人,备注,1月,2月\n新增托位数,,某某,无,3,5\n其他,,,,1,2\n`;
const sheetsOf = (bytes: Uint8Array): readonly TableSheet[] => {
  const read = readTable(bytes, { name: '表.csv' });
  if (!read.ok) throw new Error('no table');
  return read.sheets;
};
const add = (settings: MonthlySettings | null) => {
  const { heads, counts, names } = settings ?? {};
  const reading = { ...(heads ? { heads } : {}), ...(counts ? { counts } : {}) };
  const table = readMonthlyTable(sheetsOf(new TextEncoder().encode(text)), '表.csv', reading);
  if (table === null) throw new Error('no monthly table');
  return addMonthlyTable(officeProgramme(), table, {
    name: '表.csv',
    sha256: 'c'.repeat(64),
    ...(names ? { names } : {}),
  });
};
const first = add(null);
const asked = askedSettings(null, first.issues) as MonthlySettings;
const book = (settings: MonthlySettings) => monthlySettingsWorkbook(settings, officeProgramme(), 'zh-Hans');

test('what a table leaves open is asked in a workbook', () => {
  expect(asked.open).toEqual({ heads: ['实绩', '经办人'], names: ['新增托位数', '其他'], counts: false });
  expect(readMonthlySettings(sheetsOf(book(asked)))).toEqual(asked);
});

/** The workbook as a person fills it in: each answer beside what was asked. */
const answered = (answers: Readonly<Record<string, string>>, settings: MonthlySettings): MonthlySettings | null => {
  const sheets = sheetsOf(book(settings)).map(({ name, cells }) => {
    const rows: string[][] = [];
    for (const { row, column, value } of cells) (rows[row - 1] ??= ['', ''])[column - 1] = String(value);
    return { name, columns: [{ width: 9 }], rows: rows.map(([a = '', b = '']) => [a, answers[a] ?? b]) };
  });
  return readMonthlySettings(sheetsOf(writeWorkbook(sheets)));
};
const one = answered({ 实绩: '不读', 经办人: '不读', 新增托位数: '新增托位', 其他: '不读' }, asked);

test('an answer is kept, and asked no more; what it leaves open is asked next', () => {
  expect(one?.open).toEqual({ heads: [], names: [], counts: false });
  const next = add(one);
  expect(next.issues.map(({ code }) => code)).toEqual(['month-unsaid', 'month-unsaid']);
  const again = askedSettings(one, next.issues) as MonthlySettings;
  expect(again.open.counts).toBe(true);
  const two = answered({ '（只写月份的列）': '截至当月累计' }, again);
  const last = add(two);
  expect(last.issues).toEqual([]);
  expect(last.programme.observations?.slice(1).map(({ indicator, value }) => [indicator, value])).toEqual([
    ['places', 3],
    ['places', 5],
  ]);
  expect(askedSettings(two, last.issues)).toBe(two);
  expect(readMonthlySettings(sheetsOf(book(two as MonthlySettings)))).toEqual(two);
});

test('an answer puts a column to use', () => {
  const heads = new Map([['实绩', 'value' as const]]);
  const table = readMonthlyTable(sheetsOf(new TextEncoder().encode('2023年2月\n指标,实绩,备注\n新增托位,4,\n')), 'a', {
    heads,
  });
  expect(table?.rows.map(({ cells }) => cells.get('value')?.raw)).toEqual(['4']);
});

test('another workbook has no settings', () => {
  expect(readMonthlySettings(sheetsOf(new TextEncoder().encode(text)))).toBeNull();
});
