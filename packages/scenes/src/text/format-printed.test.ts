import type { Unit } from '@onemetre/core';
import { expect, test } from 'vitest';
import { formatPrinted } from './format-printed.ts';
import { formatRange, roundRange } from './format-range.ts';

const percent: Unit = { label: { 'zh-Hans': '%' }, kind: 'percent' };
const places: Unit = { label: { 'zh-Hans': '个/千人', en: 'places per 1,000' }, kind: 'plain' };
const people: Unit = { label: { 'zh-Hans': '万人', en: '10,000 people' }, kind: 'plain' };
const schools: Unit = { label: { 'zh-Hans': '所', en: 'schools' }, kind: 'plain' };
const bare: Unit = { label: { 'zh-Hans': '无', en: 'none' }, kind: 'plain' };

test.each([
  [97.18, percent, 'zh-Hans', '97.18%'],
  [97.18, percent, 'en', '97.18%'],
  [4.5, places, 'zh-Hans', '4.5个/千人'],
  [4.5, places, 'en', '4.5 places per 1,000'],
  [118.88, people, 'zh-Hans', '118.88万人'],
  [7, bare, 'en', '7'],
  [1, schools, 'en', '1 school'],
  [5, { label: { 'zh-Hans': 'km' }, kind: 'plain' }, 'zh-Hans', '5 km'],
] as const)('%s is printed with its unit', (value, unit, locale, words) => {
  expect(formatPrinted({ value }, { unit }, locale)).toBe(words);
});

test.each([
  [1.8, '1.80', undefined, '1.80所'],
  [1.8, '1.8', 2, '1.8所'],
  [1800, '1,800.0', undefined, '1800.0所'],
  [1.8, '１．８０', undefined, '1.80所'],
  [-1.8, '-1.80', undefined, '-1.80所'],
  [95, '95%以上', 1, '95所'],
  [4, undefined, 2, '4.00所'],
  [89.996, undefined, 1, '89.996所'],
  // Characters that are not the number say nothing of its decimals.
  [100, '超过百亿元', undefined, '100所'],
  [40, '4.0×10', undefined, '40所'],
] as const)('%s, printed %s, with precision %s is %s', (value, printed, precision, words) => {
  expect(formatPrinted({ value, printed }, { unit: schools, precision }, 'zh-Hans')).toBe(words);
});

test.each([
  ['at-least', '≥ 36个/千人', '至少36个/千人'],
  ['over', '> 36个/千人', '超过36个/千人'],
  ['at-most', '≤ 36个/千人', '至多36个/千人'],
  ['under', '< 36个/千人', '不到36个/千人'],
  ['about', '约 36个/千人', '约36个/千人'],
] as const)('a value that is %s is never printed as exact', (qualifier, sign, spoken) => {
  expect(formatPrinted({ value: 36, qualifier }, { unit: places }, 'zh-Hans')).toBe(sign);
  expect(formatPrinted({ value: 36, qualifier }, { unit: places }, 'zh-Hans', 'spoken')).toBe(spoken);
  expect(formatPrinted({ value: 36, qualifier }, { unit: places }, 'zh-Hans', 'digits')).toBe('36');
});

test.each([
  [[10000, 20000], undefined, '10,000–20,000 schools'],
  [[2, 3.5], undefined, '2.0–3.5 schools'],
  [[2, 3], 1, '2.0–3.0 schools'],
  [[-5, 3], undefined, '-5 to 3 schools'],
  [[3, 3], undefined, '3 schools'],
] as const)('both ends of %j are written alike', (ends, precision, words) => {
  expect(formatRange(ends, { unit: schools, precision }, 'en')).toBe(words);
});

test.each([
  [undefined, [10, 11], [23.8, 25]],
  [undefined, [10.5], [23.77, 25.04]],
  [0, [10], [24, 25]],
] as const)('a computed range with precision %s, from %j, is %j', (precision, from, shown) => {
  expect(roundRange([23.7741935484, 25.0357142857], { precision }, from)).toEqual(shown);
});

test('a computed range never ends at minus nothing', () => {
  expect(roundRange([-0.04, 0.2], {}, [1])).toEqual([0, 0.2]);
});
