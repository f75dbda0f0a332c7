import { parseProgramme, type Indicator, type Programme, type Target } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { readTable } from '../tables/read-table.ts';
import { programmeToWorkbook } from '../workbook/programme-to-workbook.ts';
import { workbookToProgramme } from '../workbook/workbook-to-programme.ts';
import { collectReturns, type UnitReturn } from './collect-returns.ts';
import { returnNames } from './return-names.ts';
import { unitProgrammes } from './unit-programmes.ts';

const words = (text: string) => ({ 'zh-Hans': text });
const numbers = Array.from({ length: 22 }, (_, at) => at + 1);
const titleOf = (number: number) => `第${number}单位`;

/** A plan of 22 units. Each leads an indicator of its own; the first three pairs of them lead another together. */
const plan = (): Programme => {
  const office = officeProgramme();
  const [places] = office.indicators as [Indicator];
  const [target] = office.targets as [Target];
  const shared = [1, 2, 3].map((pair) => `shared${pair}`);
  const ids = [...numbers.map((number) => `i${number}`), ...shared];
  return {
    ...office,
    parties: numbers.map((number) => ({ id: `u${number}`, title: words(titleOf(number)), kind: 'government' })),
    indicators: ids.map((id) => ({ ...places, id, title: words(`指标${id}`) })),
    targets: ids.map((id) => ({ ...target, id: `t-${id}`, indicator: id })),
    responsibilities: [
      ...numbers.map((number) => ({ item: `i${number}`, party: `u${number}`, duty: 'lead' as const })),
      ...shared.flatMap((item, at) =>
        [at * 2 + 1, at * 2 + 2].map((number) => ({ item, party: `u${number}`, duty: 'lead' as const })),
      ),
    ],
    observations: shared.map((indicator) => ({
      ...{ id: `v-${indicator}`, indicator, period: '2024', value: 100, status: 'final', grade: 'original' },
    })),
  } as Programme;
};
const base = plan();
const units = unitProgrammes(base);

/** The workbook of a unit, filled in, and read back. */
const returned = (programme: Programme, file: string, received = '2025-01-05'): UnitReturn => {
  const read = readTable(programmeToWorkbook(programme, { locale: 'zh-Hans' }), { name: file });
  const parsed = read.ok ? parseProgramme(workbookToProgramme(read.sheets, file).document) : null;
  if (!parsed?.ok) throw new Error(`returned requires a workbook that can be read, got ${file}`);
  return { file, programme: parsed.programme, received };
};
const ofUnit = (number: number): Programme => units.get(`u${number}`) as Programme;
const withValue = (programme: Programme, id: string, value: number): Programme => ({
  ...programme,
  observations: (programme.observations ?? []).map((one) => (one.id === id ? { ...one, value } : one)) as never,
});

test('a unit gets only what it leads, in a workbook that keeps the plan', () => {
  expect(units.size).toBe(22);
  expect(ofUnit(1).indicators.map(({ id }) => id)).toEqual(['i1', 'shared1']);
  expect(ofUnit(22).indicators.map(({ id }) => id)).toEqual(['i22']);
  expect(ofUnit(7).observations).toEqual([]);
  expect(returned(ofUnit(1), 'a').programme).toEqual(ofUnit(1));
});

test('a unit that leads a domain leads what its actions measure', () => {
  const [domain] = base.domains;
  const lead = { item: domain?.id ?? '', party: 'u1', duty: 'lead' } as const;
  expect(unitProgrammes({ ...base, responsibilities: [lead] }).get('u1')?.indicators).toHaveLength(25);
  expect(unitProgrammes({ ...base, responsibilities: [{ ...lead, duty: 'support' }] }).size).toBe(0);
});

test('what is said of the indicators of others does not go out', () => {
  const remark = (id: string, item: string) =>
    ({ id, item, kind: 'remedy', party: 'u2', date: '2025-01-01', title: words('加快') }) as const;
  const remarked = { ...base, remarks: [remark('a', 'i1'), remark('b', 'i2'), remark('c', 't-i2')] };
  const own = unitProgrammes(remarked).get('u1') as Programme;
  expect(own.remarks?.map(({ id }) => id)).toEqual(['a']);
  expect(parseProgramme(own).ok).toBe(true);
});

describe('22 workbooks: three conflicts, two units missing, one wrong file', () => {
  const sent = numbers.filter((number) => number !== 9 && number !== 17);
  const said = (number: number): Programme => {
    if (number > 6) return ofUnit(number);
    return withValue(ofUnit(number), `v-shared${Math.ceil(number / 2)}`, 100 + number);
  };
  const changed: Programme = {
    ...ofUnit(20),
    observations: [
      { id: 'new', indicator: 'i20', period: '2024', value: 7, status: 'final', grade: 'original' },
    ] as never,
  };
  const files = sent.map((number) =>
    returned(
      number === 20 ? changed : said(number),
      `收/${titleOf(number)}.xlsx`,
      number === 12 ? '2025-01-11' : undefined,
    ),
  );
  const wrong = { ...returned(ofUnit(9), '收/第9单位.xlsx'), programme: { ...ofUnit(9), id: 'another' } };
  const found = collectReturns(base, [...files, wrong], '2025-01-10');

  test('who is missing, whose file is wrong, and who came late', () => {
    expect(found.missing).toEqual(['u9', 'u17']);
    expect(found.strange).toEqual([{ file: '收/第9单位.xlsx', why: 'other-plan' }]);
    expect(found.late).toEqual([{ party: 'u12', file: '收/第12单位.xlsx', received: '2025-01-11' }]);
  });

  test('what two units say differently is taken from neither', () => {
    expect(found.conflicts.map((group) => group.map(({ party, before, after }) => [party, before, after]))).toEqual([
      [
        ['u1', 100, 101],
        ['u2', 100, 102],
      ],
      [
        ['u3', 100, 103],
        ['u4', 100, 104],
      ],
      [
        ['u5', 100, 105],
        ['u6', 100, 106],
      ],
    ]);
    expect(found.programme.observations?.slice(0, 3)).toEqual(base.observations);
  });

  test('what changed is named, and is in the plan', () => {
    expect(found.changes.map(({ indicator, path, after }) => [indicator, path, after])).toContainEqual([
      'i20',
      'value',
      7,
    ]);
    expect(new Set(found.changes.map(({ party }) => party))).toEqual(new Set(['u20']));
    expect(found.programme.observations?.at(-1)).toMatchObject({ indicator: 'i20', value: 7 });
    expect(parseProgramme(found.programme).ok).toBe(true);
  });
});

test('two units that say the same are one change; one that says nothing new is none', () => {
  const files = [1, 2].map((number) =>
    returned(withValue(ofUnit(number), 'v-shared1', 120), `${titleOf(number)}.xlsx`),
  );
  const { changes, conflicts, programme } = collectReturns(base, [...files, returned(ofUnit(3), '第3单位.xlsx')]);
  expect([changes.length, conflicts.length]).toEqual([1, 0]);
  expect(changes[0]).toMatchObject({ list: 'observations', id: 'v-shared1', before: 100, after: 120 });
  expect(programme.observations?.[0]?.value).toBe(120);
});

test('a row that was taken away stays, and is told', () => {
  const { gone, programme } = collectReturns(base, [
    { file: '第1单位（改）.xlsx', programme: { ...ofUnit(1), observations: [] } },
  ]);
  expect(gone).toEqual([{ list: 'observations', id: 'v-shared1', party: 'u1' }]);
  expect(programme).toEqual(base);
});

test('a file without the title of a unit, and a second one of the same', () => {
  const programme = ofUnit(11);
  const { strange } = collectReturns(base, [
    { file: '汇总.xlsx', programme },
    { file: '第11单位.xlsx', programme },
    { file: '第11单位（改）.xlsx', programme },
  ]);
  expect(strange.map(({ why }) => why)).toEqual(['whose', 'twice']);
});

test('two units of one title have workbooks of their own, and each is known by its name when it comes back', () => {
  const twins = {
    ...base,
    parties: base.parties.map((one) => (one.id === 'u7' || one.id === 'u8' ? { ...one, title: words('办公室') } : one)),
  };
  const names = returnNames(twins.languages, twins.parties, unitProgrammes(twins).keys());
  expect(new Set(names.values()).size).toBe(22);
  expect([names.get('u7'), names.get('u9')]).toEqual(['办公室(u7).xlsx', '第9单位.xlsx']);
  const of = (file: string): UnitReturn => ({ file, programme: twins });
  const { missing, strange } = collectReturns(twins, [...names.values()].map(of));
  expect({ missing, strange }).toEqual({ missing: [], strange: [] });
  expect(collectReturns(twins, [of('办公室.xlsx')]).strange).toEqual([{ file: '办公室.xlsx', why: 'whose' }]);
});
