import type { Target, Unit } from '@onemetre/core';
import { expect, test } from 'vitest';
import { deadlinePhrase, targetValuePhrase } from './target-phrase.ts';

const unit: Unit = { label: { 'zh-Hans': '%' }, kind: 'percent' };
const cases: readonly (readonly [Target['comparator'], string, string])[] = [
  ['ge', '不低于93%', 'at least 93%'],
  ['gt', '高于93%', 'over 93%'],
  ['le', '不高于93%', 'at most 93%'],
  ['lt', '低于93%', 'under 93%'],
  ['eq', '等于93%', 'exactly 93%'],
  ['approx', '93%左右', 'about 93%'],
  ['within', '93%以内', 'within 93%'],
  ['not-stated', '93%', '93%'],
];

test.each(cases)('a target that is %s reads %s', (comparator, chinese, english) => {
  expect(targetValuePhrase({ comparator, value: 93 }, { unit }, 'zh-Hans')).toBe(chinese);
  expect(targetValuePhrase({ comparator, value: 93 }, { unit }, 'en')).toBe(english);
});

test('a range names both ends', () => {
  expect(targetValuePhrase({ comparator: 'range', low: 2, high: 3 }, { unit }, 'en')).toBe('2–3%');
});

test('a target without a number has no phrase, never a zero', () => {
  expect(targetValuePhrase({ comparator: 'not-stated' }, { unit }, 'en')).toBe('');
});

test('the number of a standard is not counted in the unit of the units that have it', () => {
  const schools: Unit = { label: { 'zh-Hans': '所', en: 'schools' }, kind: 'plain' };
  const nurses = { comparator: 'ge', value: 1 } as const;
  expect(targetValuePhrase({ ...nurses, kind: 'standard' }, { unit: schools }, 'en')).toBe('');
  expect(targetValuePhrase({ ...nurses, kind: 'reach' }, { unit: schools }, 'en')).toBe('at least 1 school');
});

test('a missing deadline is said, not filled in', () => {
  expect(deadlinePhrase(null, 'zh-Hans')).toBe('未写明期限');
  expect(deadlinePhrase('2025', 'zh-Hans')).toBe('到2025年');
});
