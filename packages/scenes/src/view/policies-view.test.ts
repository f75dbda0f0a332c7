import { expect, test } from 'vitest';
import type { Programme } from '@onemetre/core';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { policiesView } from './policies-view.ts';
import { makeScene } from './scene.ts';

const sceneOf = (programme: Programme) => makeScene(programme, null, { locale: 'zh-Hans', lang: 'zh-Hans' });

test('two sources that contradict each other both stand there, and that they do is said', () => {
  const policy = policiesView(demoScene())?.tables[1]?.rows[0];
  expect(policy?.cells[0]).toMatchObject({ text: '示例区托育管理办法', href: 'https://example.org/rules' });
  expect(policy?.cells[1]).toMatchObject({
    text: '称已印发（三(二)）；称将出台（五(一)）',
    notes: [{ text: '前后说法不一' }],
  });
});

test('the head of the plan names each part; what our sources do not give is said so', () => {
  const [plan] = policiesView(demoScene())?.tables ?? [];
  expect(plan?.columns.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['索引号', '文号', '成文日期', '发布日期', '有效性']),
  );
  const said = plan?.rows[0]?.cells.map(({ text }) => text);
  expect(said).toContain('2021年6月1日');
  expect(said?.filter((text) => text === '所据材料未载').length).toBe(5);
});

test('an annex that is only named is said to be so, and nothing is linked that is no web address', () => {
  const view = policiesView(
    sceneOf({
      ...demoProgramme,
      policies: (demoProgramme.policies ?? []).map((policy) => ({ ...policy, address: 'javascript:alert(1)' })),
    }),
  );
  expect(JSON.stringify(view?.tables[2])).toContain('只有名称，未见正文');
  expect(JSON.stringify(view)).not.toContain('javascript');
});

test('a programme without policies and documents has nothing to show', () => {
  expect(policiesView(sceneOf({ ...demoProgramme, documents: [], policies: [] }))).toBeNull();
});
