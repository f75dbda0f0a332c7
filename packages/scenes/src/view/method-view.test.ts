import { expect, test } from 'vitest';
import { defaultRules, states } from '@onemetre/core';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { judgeOnce } from './judge-once.ts';
import { methodView } from './method-view.ts';
import { makeScene } from './scene.ts';

test('every state stands there with its word, and the counts are those of the judgement', () => {
  const scene = demoScene();
  const table = methodView(scene).tables[2];
  expect(table?.rows.map(({ id }) => id)).toEqual(states);
  const counted = table?.rows.reduce((sum, { cells }) => sum + Number(cells[2]?.text), 0);
  expect(counted).toBe([...(scene.evaluation?.answers.values() ?? [])].filter(({ tallied }) => tallied).length);
});

test('every cut-off is there, and one that the programme sets is told from ours', () => {
  const programme = { ...demoProgramme, rules: { dueSoonDays: 30 } };
  const scene = makeScene(programme, judgeOnce(programme), { locale: 'zh-Hans', lang: 'zh-Hans' });
  const rows = methodView(scene).tables[1]?.rows ?? [];
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(defaultRules));
  expect(
    rows
      .find(({ id }) => id === 'dueSoonDays')
      ?.cells.slice(1)
      .map(({ text }) => text),
  ).toEqual(['30天', '本方案']);
  expect(rows.filter(({ cells }) => cells[2]?.text === '本库').length).toBe(rows.length - 1);
});

test('each method and rule that decided something points to its place in the documentation', () => {
  const rows = methodView(demoScene('en')).tables[0]?.rows ?? [];
  expect(rows.length).toBeGreaterThan(3);
  for (const { cells } of rows) expect(cells[1]?.notes?.[0]?.text).toMatch(/^docs\/method\.md#[a-z-]+$/);
});

test.each(['plan', 'figures'] as const)(
  'the %s profile lists no rules of judging, and still says who stands behind it',
  (profile) => {
    const view = methodView(demoScene('zh-Hans', { profile }));
    expect(view.tables).toEqual([]);
    expect(view.sentences).toEqual(['这里不作判断，所以不列判断规则。']);
    expect(JSON.stringify(view.facts)).toContain('示例区人民政府');
  },
);
