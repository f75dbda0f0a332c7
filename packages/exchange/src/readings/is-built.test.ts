import { expect, test } from 'vitest';
import { isBuilt } from './is-built.ts';

test.each([
  ['新建社区食堂', '个', true],
  ['改造提升农村幼儿园', '所', true],
  ['“四好农村路”新（改）建设里程', '公里', true],
  ['Canteens built', 'canteens', true],
  ['新建托位', '个', true],
  ['新增托位', '个', false],
  ['创建儿童友好学校', '所', false],
  ['构建联系网络', '个', false],
  ['在建项目', '个', false],
  ['建设培训队伍', '人', false],
  ['学校建设投资', '万元', false],
  ['新建项目开工仪式', '场次', false],
] as const)('%s (%s): %s', (words, label, expected) => {
  expect(isBuilt(words, { label, kind: 'plain' })).toBe(expected);
});

test('a share of what is built is none of it', () => {
  expect(isBuilt('改造完成率', { label: '%', kind: 'percent' })).toBe(false);
});
