import { parseProgramme, type Programme } from '@onemetre/core';
import {
  collectReturns,
  programmeToWorkbook,
  readTable,
  unitProgrammes,
  workbookToProgramme,
  type UnitReturn,
} from '@onemetre/exchange';
import { expect, test } from 'vitest';
import { officeProgramme } from '../../packages/exchange/src/fixtures/office-programme.ts';
import { fillIn } from './fill-in.ts';

const numbers = Array.from({ length: 22 }, (_, at) => at + 1);
const office = officeProgramme();
const [places] = office.indicators;
/** Three indicators that the first two units both lead. */
const shared = [1, 2, 3].map((number) => `shared-${number}`);
const titleOf = (id: string) => ({ 'zh-Hans': id });
const plan = {
  ...office,
  parties: numbers.map((number) => ({ id: `unit-${number}`, title: titleOf(`第${number}局`), kind: 'government' })),
  indicators: [...numbers.map((number) => `own-${number}`), ...shared].map((id) => ({
    ...places,
    id,
    title: titleOf(id),
  })),
  targets: [],
  observations: [],
  responsibilities: [
    ...numbers.map((number) => ({ item: `own-${number}`, party: `unit-${number}`, duty: 'lead' })),
    ...shared.flatMap((item) => ['unit-1', 'unit-2'].map((party) => ({ item, party, duty: 'lead' }))),
  ],
} as unknown as Programme;

/** The workbook of a unit with a value typed for everything that it leads, read as it comes back. */
const returned = (party: string, own: Programme, value: number): UnitReturn => {
  const rows = own.indicators.map(({ title }) => ({ 指标: title['zh-Hans'] ?? '', 时期: '2024年', 数值: value }));
  const bytes = fillIn(programmeToWorkbook(own, { locale: 'zh-Hans' }), { 数据: rows });
  const file = `第${party.replace('unit-', '')}局.xlsx`;
  const read = readTable(bytes, { name: file });
  const parsed = parseProgramme(read.ok ? workbookToProgramme(read.sheets, file).document : null);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ code }) => code).join());
  return { file, programme: parsed.programme };
};

test('of the workbooks of 22 units, two missing, three conflicts and a wrong file are named, and the rest is taken', () => {
  const sent = [...unitProgrammes(plan)].filter(([party]) => !['unit-7', 'unit-19'].includes(party));
  const returns = sent.map(([party, own], at) => returned(party, own, 100 + at));
  const wrong = { file: '第7局.xlsx', programme: { ...plan, id: 'another' } };
  const found = collectReturns(plan, [...returns, wrong]);
  expect(found.missing).toEqual(['unit-7', 'unit-19']);
  expect(found.strange).toEqual([{ file: '第7局.xlsx', why: 'other-plan' }]);
  const values = found.conflicts.filter((group) => group[0]?.path === 'value');
  expect(values.map((group) => group.map(({ party, indicator, after }) => [party, indicator, after]))).toEqual(
    shared.map((indicator) => [
      ['unit-1', indicator, 100],
      ['unit-2', indicator, 101],
    ]),
  );
  const taken = found.programme.observations?.filter(({ indicator }) => indicator.startsWith('own-'));
  expect(taken).toHaveLength(20);
  // Of a value on which two differ, nothing stands in the plan, not even its period.
  expect(found.programme.observations).toEqual(taken);
  expect(parseProgramme(found.programme).ok).toBe(true);
});
