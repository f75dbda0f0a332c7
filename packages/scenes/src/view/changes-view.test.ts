import { expect, test } from 'vitest';
import type { Programme, Target } from '@onemetre/core';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { judgeOnce } from './judge-once.ts';
import { changesView } from './changes-view.ts';
import { makeScene } from './scene.ts';

const sceneOf = (programme: Programme, asOf?: string) =>
  makeScene(programme, judgeOnce(programme, asOf), { locale: 'zh-Hans', lang: 'zh-Hans' });

const tableOf = (view: ReturnType<typeof changesView>, caption: string) =>
  view.tables.find((table) => table.caption === caption)?.rows ?? [];

/** The invented programme with the nursery value of 2022 first printed as 2.6. */
const corrected: Programme = {
  ...demoProgramme,
  observations: [
    ...(demoProgramme.observations ?? []).filter(({ id }) => id !== 'nursery-in-2022'),
    {
      id: 'nursery-2022-first',
      indicator: 'nursery',
      period: '2022',
      value: 2.6,
      status: 'final',
      grade: 'original',
      published: '2023-03-20',
    },
    {
      id: 'nursery-2022-second',
      indicator: 'nursery',
      period: '2022',
      value: 2.7,
      status: 'revised',
      grade: 'original',
      published: '2025-02-01',
      remark: { 'zh-Hans': '漏报两所' },
    },
  ],
};

test('a correction shows both values, when it became known and why', () => {
  const [row, ...more] = tableOf(changesView(sceneOf(corrected), { from: '2024-01-01' }), '更正');
  expect(more).toEqual([]);
  expect(row?.cells.map(({ text }) => text)).toEqual([
    '每千常住人口托位数',
    '2.6个/千人',
    '2.7个/千人',
    '2025年2月1日',
    '漏报两所',
  ]);
});

test('what only time has moved is told apart from what a new value moved', () => {
  const view = changesView(demoScene(), { from: '2024-06-01', to: '2025-08-15' });
  const [moved, aged] = [tableOf(view, '状态变化及其原因'), tableOf(view, '只因时间推移')];
  expect(moved.length).toBeGreaterThan(0);
  expect(aged.length).toBeGreaterThan(0);
  const both = moved.filter(({ id }) => aged.some((row) => row.id === id));
  expect(both).toEqual([]);
});

test('without dates it compares with the release before, else with the first day', () => {
  expect(changesView(demoScene()).sentences[0]).toBe('比较2021年1月1日与2025年3月20日。');
  const releases = [
    { id: 'r1', date: '2024-04-01', asOf: '2024-04-01', title: { 'zh-Hans': '2023年度' } },
    { id: 'r2', date: '2025-03-20', asOf: '2025-03-20', title: { 'zh-Hans': '2024年度' } },
  ];
  expect(changesView(sceneOf({ ...demoProgramme, releases })).sentences[0]).toBe('比较2024年4月1日与2025年3月20日。');
});

test('dates in the wrong order, and what is no date, are told with the remedy', () => {
  for (const from of ['2026-01-01', 'yesterday'])
    expect(changesView(demoScene(), { from }).sentences).toEqual([
      expect.stringMatching(/^不能比较.+请核对元素的 from 和 to。$/),
    ]);
});

test('two moments that are the same say that nothing has changed', () => {
  expect(changesView(demoScene(), { from: '2025-03-20' }).sentences).toContain('这段时间没有变化。');
});

test('the plan profile tells of the plan alone, the figures profile of values and no state', () => {
  const query = { from: '2024-01-01' };
  const shown = (profile: 'plan' | 'figures') =>
    changesView(demoScene('zh-Hans', { profile }), query)
      .tables.filter(({ rows }) => rows.length > 0)
      .map(({ caption }) => caption);
  expect(shown('plan')).toEqual(['时间或位置调整']);
  expect(shown('figures')).toEqual(['新数值', '时间或位置调整']);
});

const later: Programme = {
  ...demoProgramme,
  id: 'demo-2030',
  indicators: [
    ...demoProgramme.indicators.filter(({ id }) => id !== 'sealing'),
    {
      ...(demoProgramme.indicators.find(({ id }) => id === 'sealing') as Programme['indicators'][0]),
      id: 'sealing-new',
    },
  ],
  targets: demoProgramme.targets
    .filter(({ id }) => id !== 'sealing-2025')
    .map((target) => (target.id === 'nursery-2025' ? ({ ...target, value: 6, deadline: '2030' } as Target) : target)),
};

test('two editions are compared by their texts, and a change of name is only proposed', () => {
  const view = changesView(sceneOf(later), { earlier: { type: 'ready', programme: demoProgramme } });
  expect(JSON.stringify(tableOf(view, '数值提高'))).toContain('每千常住人口托位数');
  expect(tableOf(view, '不再列入').map(({ id }) => id)).toEqual(expect.arrayContaining(['sealing', 'sealing-2025']));
  expect(tableOf(view, '新增').map(({ id }) => id)).toContain('sealing-new');
  const proposed = tableOf(view, '可能是同一项（供核对，未认定）').map(({ id }) => id);
  expect(proposed).toContain('sealing-new');
  expect(view.sentences).toContain('不比较状态：两版方案定的不是同一件事。');
});

test('an edition on its way, or one that was not read, is said to be so', () => {
  expect(changesView(demoScene(), { earlier: { type: 'loading' } }).sentences).toEqual(['正在读取用来比较的数据…']);
  const failed = { type: 'failed', failure: { code: 'timeout', detail: '' } } as const;
  expect(changesView(demoScene(), { earlier: failed }).tables).toEqual([]);
});
