import { readFileSync } from 'node:fs';
import type { Observation, Programme } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { publishProgramme, type Published } from '../publish-programme.ts';
import { readTable } from '../tables/read-table.ts';
import { approvalSheet } from './approval-sheet.ts';
import { nameCorrections } from './name-corrections.ts';

const value = (id: string, period: string, number: number, parts: Partial<Observation> = {}): Observation =>
  ({ id, indicator: 'places', period, value: number, status: 'final', grade: 'original', ...parts }) as Observation;
const text = (words: string) => ({ 'zh-Hans': words, en: words });
const base: Programme = {
  ...smallProgramme(),
  indicators: [
    {
      id: 'places',
      item: 'action',
      title: text('places'),
      unit: { label: text('个'), kind: 'plain', whole: true },
      direction: 'up',
      timeBasis: 'point',
      frequency: 'year',
      purpose: 'progress',
    },
  ],
  targets: [
    {
      id: 'places-2025',
      indicator: 'places',
      kind: 'reach',
      comparator: 'ge',
      quantity: text('100'),
      wording: 'quote',
      deadline: '2025',
      origin: 'own',
      value: 100,
    },
  ],
  observations: [value('v-2022', '2022', 40), value('v-2023', '2023', 60)],
};
const nextOf = (parts: Partial<Programme> = {}): Programme => ({
  ...base,
  asOf: '2025-06-30',
  observations: [...(base.observations ?? []), value('v-2024', '2024', 70)],
  ...parts,
});
const release = async (programme: Programme, previous?: Programme): Promise<Extract<Published, { ok: true }>> => {
  const published = await publishProgramme(programme, { previous });
  if (!published.ok) throw new Error(JSON.stringify(published.issues));
  return published;
};
const first = await release(base);
const told = async (programme: Programme, previous: Programme = first.programme): Promise<unknown[]> =>
  (await publishProgramme(programme, { previous })).issues.map(({ code, path }) => [code, path.join('.')]);

test('a release after another points back to it, and new values need no name', async () => {
  expect(await told(nextOf())).toEqual([]);
  const second = await release(nextOf(), first.programme);
  expect(second.programme.previousHash).toBe(first.programme.stamp?.hash);
});

test('the same once more is the same release, and not one after it', async () => {
  const second = await release(nextOf(), first.programme);
  expect((await release(nextOf(), second.programme)).json).toBe(second.json);
});

describe('what was published changes by name alone', () => {
  const changed = nextOf({ observations: [value('v-2022', '2022', 45), value('v-2023', '2023', 60)] });
  const [target] = base.targets;

  test.each<[string, Programme, unknown[]]>([
    ['a figure overwritten', changed, ['figure-overwritten', 'observations.0.value']],
    ['a figure gone', nextOf({ observations: [value('v-2023', '2023', 60)] }), ['figure-gone', 'observations']],
    [
      'a figure moved to another period',
      nextOf({ observations: [value('v-2022', '2021', 40), value('v-2023', '2023', 60)] }),
      ['figure-overwritten', 'observations.0.value'],
    ],
    ['a target lowered', nextOf({ targets: [{ ...target, value: 80 } as never] }), ['target-overwritten', 'targets.0']],
    [
      'a date put off',
      nextOf({ targets: [{ ...target, deadline: '2026' } as never] }),
      ['target-overwritten', 'targets.0'],
    ],
    ['an item gone', nextOf({ targets: [] }), ['item-gone', 'targets']],
    ['a date that goes back', nextOf({ asOf: '2024-12-31' }), ['as-of-back', 'asOf']],
    ['a date that stands still', nextOf({ asOf: base.asOf }), ['as-of-not-moved', 'asOf']],
  ])('%s', async (_, programme, expected) => {
    expect(await told(programme)).toContainEqual(expected);
  });

  test('with its name it is published, with the entry that says so, and the entry is never lost', async () => {
    const named = nameCorrections(
      first.programme,
      changed,
      [{ item: 'v-2022', kind: 'correction', reason: '录入错误' }],
      '2025-07-01',
    );
    const second = await release(named, first.programme);
    expect(second.programme.corrections).toEqual([
      {
        id: 'correction-v-2022-2025-07-01',
        date: '2025-07-01',
        item: 'v-2022',
        field: 'value',
        from: '40',
        to: '45',
        reason: { 'zh-Hans': '更正：录入错误' },
      },
    ]);
    // The office's own file knows nothing of the entry, and the value stays as it is now.
    const later = nameCorrections(second.programme, { ...changed, asOf: '2025-09-30' }, [], '2025-10-01');
    expect((await release(later, second.programme)).programme.corrections).toEqual(second.programme.corrections);
    // An old entry is no name for a new change.
    const again = { ...later, observations: [value('v-2022', '2022', 46), value('v-2023', '2023', 60)] };
    expect(await told(again, second.programme)).toContainEqual(['figure-overwritten', 'observations.0.value']);
  });

  test('a target changes with its revision', async () => {
    const revisions = [{ date: '2025-04-01', value: 80, reason: text('lowered'), sources: [{ document: 'notice' }] }];
    const documents = [
      { id: 'notice', title: text('notice'), kind: 'policy', published: '2025-04-01', availability: 'read' },
    ] as const;
    expect(await told(nextOf({ documents, targets: [{ ...target, revisions } as never] }))).toEqual([]);
  });
});

test.each<[string, Programme, string]>([
  ['another programme', { ...first.programme, id: 'other' }, 'previous-other'],
  ['a file that was not published', base, 'previous-not-public'],
  [
    'a release that was changed afterwards',
    { ...first.programme, homepage: 'https://example.org/' },
    'previous-changed',
  ],
])('%s is no release to follow', async (_, previous, code) => {
  expect((await told(nextOf(), previous)).map((one) => (one as string[])[0])).toEqual([code]);
});

describe('the sheet for approval', () => {
  const rowsOf = (bytes: Uint8Array): string[][] => {
    const read = readTable(bytes, { name: 'sheet.xlsx' });
    if (!read.ok) throw new Error('The sheet cannot be read');
    return read.sheets.flatMap(({ cells }) => {
      const rows = new Map<number, string[]>();
      for (const { row, value: cell } of cells) rows.set(row, [...(rows.get(row) ?? []), String(cell)]);
      return [...rows.values()];
    });
  };

  test('says before and after, worse states first, what is withheld, and that it is internal', async () => {
    const children = smallProgramme().indicators;
    const observations = [value('v-2022', '2022', 40), value('v-2023', '2023', 60), value('v-2024', '2024', 61)];
    const withheld = { ...value('few', '2024', 4), indicator: 'children' };
    const programme = nextOf({
      indicators: [...base.indicators, ...children],
      observations: [...observations, withheld],
      rules: { atRiskRatio: 0.7 },
    });
    const second = await release(programme, first.programme);
    const input = { ...second, previous: first.programme, threshold: { count: 10 } };
    const rows = rowsOf(approvalSheet(input, 'zh-Hans'));
    expect(rows[1]).toEqual(['内部', '供审批用，不得公开']);
    expect(rows).toContainEqual(['评估日期', '2025-06-30']);
    expect(rows).toContainEqual(['上次校验值', first.programme.stamp?.hash]);
    expect(rows.some(([what]) => what === '新数值')).toBe(true);
    expect(rows).toContainEqual(expect.arrayContaining(['评估参数', 'atRiskRatio', '0.6', '0.7']));
    expect(rows).toContainEqual(['few', '困境儿童', '2024', '人数过少', '0 — 不限']);
  });

  test('what got worse stands before what did not', async () => {
    const seed = new URL('../../../../seeds/demo-district/plan-2021-2025.json', import.meta.url);
    const plan = JSON.parse(readFileSync(seed, 'utf8')) as Programme;
    const before = await publishProgramme(plan, { asOf: '2023-12-31' });
    if (!before.ok) throw new Error('refused');
    const programme = { ...before.programme, asOf: '2026-03-20' };
    const input = { programme, previous: before.programme, withheld: [], threshold: { count: 10 } };
    const kinds = rowsOf(approvalSheet(input, 'en')).flatMap(([what = '']) =>
      /^(?:worse|state)$/.test(what) ? [what] : [],
    );
    expect(kinds).toEqual([...kinds].sort().reverse());
    expect(new Set(kinds).size).toBe(2);
  });

  test('what is no longer known has not got worse', async () => {
    const seed = new URL('../../../../seeds/demo-district/plan-2021-2025.json', import.meta.url);
    const plan = JSON.parse(readFileSync(seed, 'utf8')) as Programme;
    const before = await publishProgramme(plan, { asOf: '2023-12-31' });
    if (!before.ok) throw new Error('refused');
    const programme = { ...before.programme, asOf: '2026-03-20' };
    const input = { programme, previous: before.programme, withheld: [], threshold: { count: 10 } };
    const rows = rowsOf(approvalSheet(input, 'zh-Hans')).filter(([what]) => what === '变差' || what === '状态变化');
    const unknown = rows.filter(([, , , after = '']) => /^(?:暂无法判断|暂无数据)/.test(after));
    expect(unknown.length).toBeGreaterThan(0);
    expect(new Set(unknown.map(([what]) => what))).toEqual(new Set(['状态变化']));
  });

  test('a first release has nothing before it', () => {
    const input = { programme: first.programme, withheld: [], threshold: { count: 5, reason: 'a rule' } };
    const rows = rowsOf(approvalSheet(input, 'en'));
    expect(rows).toContainEqual(['judged before as of', 'first release']);
    expect(rows).toContainEqual(['counts below this are withheld', '5 a rule']);
  });
});
