import { parseProgramme, type Programme } from '@onemetre/core';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { readTable } from '../tables/read-table.ts';
import { cellPlace } from '../tables/cell-address.ts';
import type { TableSheet } from '../tables/table.ts';
import { nextEdition } from './next-edition.ts';
import { programmeToWorkbook } from './programme-to-workbook.ts';
import { workbookToProgramme } from './workbook-to-programme.ts';

const options = { title: '示例方案（2026—2030年）', start: '2026', end: '2030' };

test.each(['demo-district/plan-2021-2025', 'xiqing/programme', 'national-children/outline-2011-2020'])(
  'what follows %s has no errors',
  (name) => {
    const seed = new URL(`../../../../seeds/${name}.json`, import.meta.url);
    const next = nextEdition(JSON.parse(readFileSync(seed, 'utf8')) as Programme, options);
    expect(parseProgramme(next).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

test('targets and duties go on under their ids, values and dates do not', () => {
  const next = nextEdition(officeProgramme(), options);
  expect(next.targets).toMatchObject([
    { id: 'places-2025', deadline: null, value: 540, continues: { edition: 'office', id: 'places-2025' } },
  ]);
  expect(next.responsibilities).toEqual([
    { item: 'action', party: 'health', duty: 'lead' },
    { item: 'action', party: 'education', duty: 'support' },
  ]);
  expect(next.observations).toBeUndefined();
  expect(next.edition?.continues).toMatchObject({ programme: 'office' });
});

const heading = '与上一版';
/** The workbook of the next edition, with a decision typed in its row of a target; the row without one is kept. */
const decided = (decision: string): readonly TableSheet[] => {
  const bytes = programmeToWorkbook(nextEdition(officeProgramme(), options), { locale: 'zh-Hans', decide: 'edition' });
  const read = readTable(bytes, { name: 'a.xlsx' });
  if (!read.ok) throw new Error('not read');
  return read.sheets.map((sheet) => {
    const head = sheet.cells.find(({ value }) => value === heading);
    if (head === undefined || decision === '') return sheet;
    const typed = [decision, '沿用'].map((value, at) => {
      const address = head.address.replace('1', String(at + 2));
      return { ...head, address, ...cellPlace(address), raw: value, value };
    });
    return { ...sheet, cells: [...sheet.cells, ...typed].sort((a, b) => a.row - b.row) };
  });
};

test('a row of the edition before is asked about until it is decided', () => {
  const { issues } = workbookToProgramme(decided(''), 'a.xlsx');
  expect(issues).toMatchObject([{ code: 'edition-undecided', severity: 'error', sheet: '指标与目标' }]);
  expect(issues[0]?.cells?.[0]).toMatch(/2$/);
});

test('what is kept stays, what is dropped goes and is told', () => {
  const kept = workbookToProgramme(decided('沿用'), 'a.xlsx');
  expect(kept.issues).toEqual([]);
  expect(kept.document).toEqual(nextEdition(officeProgramme(), options));
  const dropped = workbookToProgramme(decided('取消'), 'a.xlsx');
  expect(dropped.issues).toMatchObject([{ code: 'edition-dropped', severity: 'warning' }]);
  expect((dropped.document as Programme).targets).toEqual([]);
});

test('another word than those to choose from is asked about', () => {
  expect(workbookToProgramme(decided('也许'), 'a.xlsx').issues).toMatchObject([{ code: 'edition-undecided' }]);
});
