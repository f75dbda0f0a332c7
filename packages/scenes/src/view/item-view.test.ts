import { readFileSync } from 'node:fs';
import { evaluateProgramme, parseProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { itemView } from './item-view.ts';
import { makeScene, type Scene } from './scene.ts';

const sceneOf = (seed: string): Scene => {
  const parsed = parseProgramme(
    JSON.parse(readFileSync(new URL(`../../../../seeds/${seed}`, import.meta.url), 'utf8')),
  );
  if (!parsed.ok) throw new Error(`${seed} is faulty`);
  const { programme } = parsed;
  const evaluation = programme.asOf === undefined ? null : evaluateProgramme(programme, { asOf: programme.asOf });
  return makeScene(programme, evaluation, { locale: 'zh-Hans', lang: 'zh-Hans' });
};

const xiqing = sceneOf('xiqing/programme.json');
const demo = sceneOf('demo-district/plan-2021-2025.json');

test.each([
  ['xiqing', xiqing],
  ['demo', demo],
])('everything of the plan has its sheet: %s', (_, scene) => {
  const { domains, actions, indicators, targets, commitments, milestones, projects, policies, parties, areas } =
    scene.programme;
  const lists = [domains, actions, indicators, targets, commitments, milestones, projects, policies, parties, areas];
  const ids = lists.flatMap((list) => list?.map(({ id }) => id) ?? []);
  expect(ids.filter((id) => itemView(scene, id) === null)).toEqual([]);
  expect(itemView(scene, 'nobody')).toBeNull();
});

const factOf = (id: string, label: string, scene: Scene): readonly string[] | undefined =>
  itemView(scene, id)
    ?.facts.find((fact) => fact.label === label)
    ?.values.map(({ text }) => text);

test('a promise in our words is marked as ours, on its own sheet and in every list, and has no deadline but a stated one', () => {
  const [promise] = xiqing.programme.commitments ?? [];
  expect(factOf(promise?.id ?? '', '文字', xiqing)).toEqual(['摘要，非原文']);
  expect(factOf(promise?.id ?? '', '期限', xiqing)).toEqual(['未写明期限']);
  const table = itemView(xiqing, promise?.item)?.tables.find(({ caption }) => caption === '工作承诺');
  const rows = table?.rows.filter(({ id }) => id === promise?.id) ?? [];
  expect(rows.map(({ cells }) => cells[0]?.notes)).toEqual([[{ text: '摘要，非原文' }]]);
});

test('units stand with their duty and lead to their own sheets, where no result stands', () => {
  const units = itemView(xiqing, 'nursery-places-per-1000')?.facts.find(({ label }) => label === '责任单位');
  expect(units?.values[0]).toMatchObject({ text: expect.stringMatching(/（按职责分工）$/) as string });
  expect(units?.values[0]?.page).toMatch(/^items\/[\w-]+\.html$/);
  for (const { id } of demo.programme.parties)
    for (const { rows } of itemView(demo, id)?.tables ?? [])
      for (const { cells } of rows) expect(cells.some(({ state }) => state !== undefined)).toBe(false);
});

test('the sheet of a target is that of its indicator', () => {
  const [target] = demo.programme.targets;
  expect(itemView(demo, target?.id)).toEqual(itemView(demo, target?.indicator));
});

test('why an indicator stands as it does and its values open behind its sheet; what its sources say word for word is on it once', () => {
  const sheet = itemView(demo, 'barrier-free');
  expect(sheet?.why?.facts.map(({ label }) => label)).toContain('规则');
  expect(sheet?.values?.rows.length).toBeGreaterThan(3);
  expect(sheet?.facts.map(({ label }) => label)).not.toContain('规则');
  const quote = '到2027年，无障碍改造的公园达到80%以上。';
  const targets = demo.programme.targets.map((target) =>
    target.indicator === 'barrier-free' ? { ...target, sources: [{ document: 'plan', quote }] } : target,
  );
  const { programme } = demo;
  const quoted = { ...programme, targets };
  const scene = makeScene(quoted, evaluateProgramme(quoted, { asOf: programme.asOf ?? '' }), {
    locale: 'zh-Hans',
    lang: 'zh-Hans',
  });
  expect(factOf('barrier-free', '原文', scene)).toEqual([quote]);
  expect(itemView(scene, 'barrier-free')?.why?.facts.map(({ label }) => label)).not.toContain('原文');
});
