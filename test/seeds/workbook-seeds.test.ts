import { evaluateProgramme, type Programme } from '@onemetre/core';
import { programmeToWorkbook, readTable, workbookToProgramme } from '@onemetre/exchange';
import { describe, expect, test } from 'vitest';
import { childTextFaults } from '../child-words/child-text-faults.ts';
import { readWorkbookSeed, workbookSeeds } from '../../tools/workbook-seeds.ts';

const programmes = new Map(workbookSeeds.map((seed) => [seed.name, readWorkbookSeed(seed)]));
const programmeOf = (name: string): Programme => programmes.get(name) as Programme;

describe.each(workbookSeeds)('$name', ({ name }) => {
  test('says of itself that it is invented', () => {
    expect(programmeOf(name)).toMatchObject({ demonstration: true, schemaVersion: 2 });
    expect(programmeOf(name).jurisdiction.title['zh-Hans']).toContain('虚构');
  });

  test('says everything in both languages, and to a child what it is about', () => {
    const { languages, domains, actions } = programmeOf(name);
    expect(languages).toEqual(['zh-Hans', 'en']);
    const texts = [...domains, ...actions].map(({ summary = {} }) => [
      summary['zh-Hans-x-child'],
      summary['en-x-child'],
    ]);
    expect(texts.filter(([zh = '', en = '']) => zh === '' || en === '')).toEqual([]);
    const said = texts.flatMap(([zh = '', en = '']) => [['zh-Hans', zh] as const, ['en', en] as const]);
    expect(said.flatMap(([tag, text]) => childTextFaults(text, tag))).toEqual([]);
  });

  test('goes to a workbook and back unchanged', () => {
    const read = readTable(programmeToWorkbook(programmeOf(name), { locale: 'zh-Hans' }), { name: 'a.xlsx' });
    if (!read.ok) throw new Error('not read');
    const { document, issues } = workbookToProgramme(read.sheets, 'a.xlsx');
    expect(issues).toEqual([]);
    expect(document).toEqual(programmeOf(name));
  });
});

test('a list of practical affairs with a table for each month', () => {
  const { targets, observations = [], reports = [] } = programmeOf('practical-affairs');
  expect(targets.length).toBeGreaterThanOrEqual(20);
  expect(new Set(observations.map(({ period }) => period)).size).toBe(12);
  expect(new Set(reports.map(({ period }) => period)).size).toBe(12);
});

test('a plan for old and young with two target years', () => {
  const { targets } = programmeOf('old-and-young');
  expect(targets.length).toBeGreaterThanOrEqual(15);
  expect(new Set(targets.map(({ deadline }) => deadline))).toEqual(new Set(['2025', '2030']));
});

test('a city plan with seven domains, three levels, and targets of its twelve areas', () => {
  const { domains, actions, areas = [], targets } = programmeOf('city-plan');
  expect(targets.length).toBeGreaterThanOrEqual(60);
  expect([domains.length, areas.length]).toEqual([7, 12]);
  expect(actions.some(({ parent }) => parent !== undefined)).toBe(true);
  const own = targets.flatMap(({ area }) => (area === undefined ? [] : [area]));
  expect(new Set(own)).toEqual(new Set(areas.map(({ id }) => id)));
});

test.each([
  ['practical-affairs', '2026-03-01', { achieved: 18, missed: 6 }],
  ['old-and-young', '2025-06-30', { achieved: 6, breached: 2 }],
  ['city-plan', '2026-06-30', { achieved: 5, 'off-track': 2 }],
])('%s as of %s', (name, asOf, expected) => {
  const states = [...evaluateProgramme(programmeOf(name), { asOf }).answers.values()].map(({ state }) => state);
  const counts = Object.keys(expected).map((state) => [state, states.filter((one) => one === state).length]);
  expect(Object.fromEntries(counts)).toEqual(expected);
});
