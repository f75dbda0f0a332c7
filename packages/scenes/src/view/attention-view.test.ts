import { expect, test } from 'vitest';
import type { Programme } from '@onemetre/core';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { judgeOnce } from './judge-once.ts';
import { attentionView } from './attention-view.ts';
import { makeScene } from './scene.ts';

const sceneOf = (more: Partial<Programme>) => {
  const programme = { ...demoProgramme, ...more };
  return makeScene(programme, judgeOnce(programme), { locale: 'zh-Hans', lang: 'zh-Hans' });
};

test('what needs action stands there with state, date, days and units under their duty', () => {
  const view = attentionView(demoScene());
  const missed = view.tables[0]?.rows.find(({ id }) => id === 'screening-2023');
  const said = missed?.cells.flatMap(({ text, notes = [] }) => [text, ...notes.map((note) => note.text)]);
  expect(said).toEqual(
    expect.arrayContaining([
      '未按期完成',
      '2023年12月31日',
      '已过445天',
      '牵头：示例区教育局',
      '配合：示例区卫生健康委',
    ]),
  );
});

test('a unit by duty is never said to lead', () => {
  const responsibilities = demoProgramme.responsibilities.map((duty) => ({ ...duty, duty: 'by-duty' as const }));
  const view = attentionView(sceneOf({ responsibilities }));
  expect(JSON.stringify(view.tables)).toContain('按职责分工：示例区教育局、示例区卫生健康委');
  expect(JSON.stringify(view.tables)).not.toContain('牵头');
});

test('where nothing is late it says so plainly, and how much can be judged', () => {
  const view = attentionView(
    sceneOf({
      targets: demoProgramme.targets.filter(({ id }) => id === 'retention-hold'),
      commitments: [],
      projects: [],
    }),
  );
  expect(view.tables.flatMap(({ rows }) => rows)).toEqual([]);
  expect(view.sentences).toEqual([
    '能判断的各项中，没有滞后、未完成或未能保持的。',
    '已进入考核期的1项都能依据所据材料判断。',
  ]);
});

test.each(['plan', 'figures'] as const)('the %s profile names nobody and nothing', (profile) => {
  const view = attentionView(demoScene('zh-Hans', { profile }));
  expect(view.tables).toEqual([]);
  expect(view.sentences).toEqual(['这里不作判断，所以不列需要先办的事。']);
});
