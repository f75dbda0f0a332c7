import { expect, test } from 'vitest';
import type { Programme } from '@onemetre/core';
import demo from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import { areasProgramme } from '../fixtures/areas-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { judgeOnce } from './judge-once.ts';
import { areasView } from './areas-view.ts';
import { makeScene } from './scene.ts';
import type { Profile } from './view-options.ts';

const district = demo as unknown as Programme;

const sceneOf = (profile: Profile = 'judged', programme: Programme = areasProgramme) =>
  makeScene(programme, judgeOnce(programme), { locale: 'zh-Hans', lang: 'zh-Hans', profile });

const cells = (view: ReturnType<typeof areasView>) => view?.areas.rows.map((row) => row.cells.map(({ text }) => text));

test('values, words for what is missing or withheld, and own targets with their states', () => {
  expect(cells(areasView(sceneOf()))).toEqual([
    ['北镇', '4.1个/千人', '', ''],
    ['南镇', '3.2个/千人', '4个以上', expect.stringMatching(/.+/)],
    ['河街道', '为保护隐私不予显示', '', ''],
    ['山街道', '所据材料未载数值', '', ''],
  ]);
});

test('the published value for the whole stands beside what the areas give, which a withheld part withholds', () => {
  const [published, computed] = areasView(sceneOf())?.facts ?? [];
  expect(published?.values).toEqual([{ text: '3.6个/千人' }]);
  expect(computed?.values[0]?.text).toBe('为保护隐私不予显示（取各地最低）');
  expect(computed?.values[1]?.text).toBe('缺：山街道');
});

test('all areas are placed on one axis; what has no value has no place', () => {
  const placed = areasView(sceneOf())?.placed;
  expect(placed?.areas.map(({ value }) => value === null)).toEqual([false, false, true, true]);
  expect(placed?.areas.map(({ target }) => target === null)).toEqual([true, false, true, true]);
  const [north, south] = placed?.areas ?? [];
  expect(north?.value ?? 0).toBeGreaterThan(placed?.whole ?? 1);
  expect(south?.value ?? 1).toBeLessThan(placed?.whole ?? 0);
});

test('a group has its count and its sorts, and no member is made up', () => {
  const groups = areasView(sceneOf())?.tables[1];
  expect(
    groups?.rows.map((row) => row.cells.flatMap(({ text, notes = [] }) => [text, ...notes.map((n) => n.text)])),
  ).toEqual([['各街镇', '4 个（镇2个、街道2个）', '名单所据材料未载']]);
});

test('the plan profile shows what each area is to reach and no value; figures show values without states', () => {
  const plan = areasView(sceneOf('plan'));
  expect(cells(plan)).toEqual([
    ['北镇', ''],
    ['南镇', '4个以上'],
    ['河街道', ''],
    ['山街道', ''],
  ]);
  expect([plan?.placed, plan?.facts]).toEqual([null, []]);
  expect(areasView(sceneOf('figures'))?.areas.columns.map(({ key }) => key)).toEqual(['area', 'value', 'target']);
});

test('without areas and groups there is nothing to show; an item that is not there is none either', () => {
  expect(areasView(demoScene())).toBeNull();
  expect(areasView(sceneOf(), 'elsewhere')).toBeNull();
  const groupsOnly = areasView(sceneOf('judged', { ...areasProgramme, areas: [], observations: [], targets: [] }));
  expect(groupsOnly?.sentences).toEqual(['所据材料没有分地区的数据。']);
});

test('an area that was merged is by itself nothing to show of an indicator', () => {
  const none = { ...district, observations: (district.observations ?? []).filter(({ area }) => area === undefined) };
  const whole = { ...none, targets: none.targets.filter(({ area }) => area === undefined) };
  const scene = makeScene(whole, judgeOnce(whole), { locale: 'zh-Hans', lang: 'zh-Hans' });
  expect(cells(areasView(scene, 'story-corners')) ?? []).toEqual([]);
});

test('of a merged area it is said since when and by what, and a target of before is not drawn beside the value of today', () => {
  const scene = makeScene(district, judgeOnce(district), { locale: 'zh-Hans', lang: 'zh-Hans' });
  const view = areasView(scene, 'story-corners');
  expect(cells(view)?.slice(5)).toEqual([
    ['新渡街道', '11处', '9处以上', '暂无法判断'],
    ['文昌里街道', '2026年1月1日并入新渡街道，依据：禾麓区街道合并通告（虚构）', '', ''],
  ]);
  expect(view?.placed?.areas[5]).toMatchObject({ target: null });
  expect(view?.areas.rows[5]?.cells[3]?.state?.flags).toEqual([]);
  const fitness = areasView(scene, 'fitness-share');
  expect(cells(fitness)?.[6]?.[0]).toBe('文昌里街道（已并入新渡街道）');
});
