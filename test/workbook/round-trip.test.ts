import { readFileSync } from 'node:fs';
import { parseProgramme, type Programme } from '@onemetre/core';
import { locales } from '@onemetre/scenes';
import { canonicalJson, programmeToWorkbook, readTable, workbookToProgramme } from '@onemetre/exchange';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeCase } from '../../packages/core/src/fixtures/arbitrary-programme.ts';
import { officeProgramme } from '../../packages/exchange/src/fixtures/office-programme.ts';

const root = new URL('../../seeds/', import.meta.url);
const seeds = [
  ...['demo-district/plan-2021-2025', 'demo-district/plan-2026-2030', 'xiqing/programme'],
  ...['national-children/outline-2011-2020', 'national-children/outline-2021-2030'],
] as const;
const seed = (name: string): Programme => JSON.parse(readFileSync(new URL(`${name}.json`, root), 'utf8')) as Programme;

/** Written, read cell by cell, and put together again. */
const thereAndBack = (programme: Programme, locale: (typeof locales)[number]) => {
  const table = readTable(programmeToWorkbook(programme, { locale }), { name: 'plan.xlsx' });
  if (!table.ok) throw new Error(table.issues.map(({ code }) => code).join());
  return workbookToProgramme(table.sheets, 'plan.xlsx');
};
const runs = Number(process.env['ONEMETRE_RUNS'] ?? 25);

describe.each(locales)('with heads in %s', (locale) => {
  test.each(seeds)('%s goes to a workbook and back unchanged, and asks nothing', (name) => {
    const { document, issues } = thereAndBack(seed(name), locale);
    expect(issues).toEqual([]);
    expect(canonicalJson(document)).toBe(canonicalJson(seed(name)));
  });
});

test('so do generated programmes', () => {
  fc.assert(
    fc.property(programmeCase, fc.constantFrom(...locales), ({ programme }, locale) => {
      const { document, issues } = thereAndBack(programme, locale);
      expect(issues).toEqual([]);
      expect(canonicalJson(document)).toBe(canonicalJson(programme));
    }),
    { numRuns: runs },
  );
});

/** Titles that look like something else: to a spreadsheet, to XML, or to whoever reads the rows. */
const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...[
      '=SUM(A1)',
      '+1',
      '合计',
      '备注：',
      ' 前后空格 ',
      '一\n二',
      '一\r\n二',
      '_x000A_',
      '甲、乙',
      '各部门等',
      '〔id〕',
    ],
    ...['已完成', '—', '0.95', '2-3', '<a>&amp;</a>', '\u0001', '\ud800', '__proto__', '', '行动〔action〕', '2024'],
  ),
);

test('and a plan whose titles look like something else, or like each other', () => {
  const plan = officeProgramme();
  const lists = ['domains', 'actions', 'parties', 'documents', 'indicators'] as const;
  fc.assert(
    fc.property(fc.array(title, { minLength: 5, maxLength: 8 }), (titles) => {
      const renamed = Object.fromEntries(
        lists.map((list, at) => [
          list,
          plan[list].map((one, place) => ({
            ...one,
            title: { ...one.title, 'zh-Hans': titles[(at * 2 + place) % titles.length] },
          })),
        ]),
      );
      const programme = { ...plan, ...renamed } as Programme;
      const { document, issues } = thereAndBack(programme, 'zh-Hans');
      expect(issues).toEqual([]);
      expect(canonicalJson(document)).toBe(canonicalJson(programme));
    }),
    { numRuns: runs * 4 },
  );
});

test('what comes back is a programme', () => {
  expect(parseProgramme(thereAndBack(seed('demo-district/plan-2026-2030'), 'zh-Hans').document).ok).toBe(true);
});
