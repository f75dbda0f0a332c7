import { expect, test } from 'vitest';
import type { Unit } from '../generated/types.ts';
import { formatDifference } from './format-difference.ts';
import { formatValue } from './format-value.ts';

const percent: Unit = { label: { 'zh-Hans': '%' }, kind: 'percent' };
const permille: Unit = { label: { 'zh-Hans': '‰' }, kind: 'permille' };
const places: Unit = { label: { 'zh-Hans': '个/千人', en: 'places per 1,000' }, kind: 'plain' };
const people: Unit = { label: { 'zh-Hans': '万人', en: '10,000 people' }, kind: 'plain' };
const bare: Unit = { label: { 'zh-Hans': '无', en: 'none' }, kind: 'plain' };

test.each([
  [97.18, percent, 'zh-Hans', '97.18%'],
  [97.18, percent, 'en', '97.18%'],
  [4.5, places, 'zh-Hans', '4.5个/千人'],
  [4.5, places, 'en', '4.5 places per 1,000'],
  [118.88, people, 'zh-Hans', '118.88万人'],
  [7, bare, 'en', '7'],
] as const)('%s is printed with its unit', (value, unit, locale, words) => {
  expect(formatValue(value, unit, locale)).toBe(words);
});

test.each([
  ['at-least', '≥ 36个/千人'],
  ['over', '> 36个/千人'],
  ['at-most', '≤ 36个/千人'],
  ['under', '< 36个/千人'],
  ['about', '约 36个/千人'],
] as const)('a value that is %s is never printed as exact', (qualifier, words) => {
  expect(formatValue(36, places, 'zh-Hans', { qualifier })).toBe(words);
});

test.each([
  [percent, 'zh-Hans', '0.2个百分点'],
  [percent, 'en', '0.2 percentage points'],
  [permille, 'zh-Hans', '0.2个千分点'],
  [places, 'zh-Hans', '0.2个/千人'],
] as const)('a difference of shares is worded in points, never in per cent', (unit, locale, words) => {
  expect(formatDifference(0.2, unit, locale, 1)).toBe(words);
});
