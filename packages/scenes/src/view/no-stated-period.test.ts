import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { judgeOnce } from './judge-once.ts';
import { chartView } from './chart/chart-view.ts';
import { changesView } from './changes-view.ts';
import { childProgrammeView } from './child-programme-view.ts';
import { programmeView } from './programme-view.ts';
import { makeScene, type Scene } from './scene.ts';
import { timelineView } from './timeline-view.ts';

const sceneOf = (start: string | null, end: string | null, locale: 'zh-Hans' | 'en' = 'zh-Hans'): Scene => {
  const programme = {
    ...demoProgramme,
    period: { start, end },
    documents: demoProgramme.documents.filter(({ kind }) => kind !== 'plan'),
  };
  return makeScene(programme, judgeOnce(programme), { locale, lang: locale });
};

const periodOf = (scene: Scene) => programmeView(scene).facts.find(({ figure }) => figure === 'date')?.values[0]?.text;

test('a start or end that is not stated is not made up', () => {
  expect(periodOf(sceneOf('2021', '2025'))).toBe('2021年至2025年');
  expect(periodOf(sceneOf('2021', null))).toBe('2021年起');
  expect(periodOf(sceneOf(null, '2025', 'en'))).toBe('until 2025');
  expect(periodOf(sceneOf(null, null))).toBe('未标明');
});

test('a child is told the end that is known, or none', () => {
  const told = (start: string | null, end: string | null, locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
    childProgrammeView(sceneOf(start, end, locale)).groups[0]?.cards[0]?.promise;
  expect(told('2021', '2025')).toEqual(['这个计划从2021年到2025年。']);
  expect(told(null, '2025')).toEqual(['这个计划到2025年结束。']);
  expect(told('2021', null)).toEqual(['这个计划从2021年开始。']);
  expect(told('2021', null, 'en')).toEqual(['This plan starts in 2021.']);
  expect(told(null, null)).toEqual([]);
});

test('drawings and comparisons stand without a stated period', () => {
  const scene = sceneOf(null, null);
  const { start, end, items } = timelineView(scene);
  expect(start).toBe(`${items[0]?.planned.slice(0, 4)}-01-01`);
  expect(end >= (items.at(-1)?.planned ?? '')).toBe(true);
  for (const indicator of scene.programme.indicators)
    for (const { x } of chartView(indicator, scene)?.stops ?? []) if (x !== null) expect(Number.isFinite(x)).toBe(true);
  expect(changesView(scene).sentences.join('')).not.toContain('不能比较');
});
