import { expect, test } from 'vitest';
import { formatComputed } from './format-computed.ts';
import { formatGap } from './format-gap.ts';
import { formatPrinted } from './format-printed.ts';
import { ordinalDigits } from './ordinal-digits.ts';
import { targetValuePhrase } from './target-phrase.ts';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [111, '111th'],
  [3.5, '3.5'],
])('English says the place %d as %s', (place, said) => {
  expect(ordinalDigits(place, String(place), 'en')).toBe(said);
});

test('a place is said as one wherever a value, a target or a figure is written; a distance between places is counted', () => {
  const scale = { unit: { label: { 'zh-Hans': '位', en: 'place' }, kind: 'ordinal' } } as const;
  expect(formatPrinted({ value: 4 }, scale, 'en')).toBe('4th place');
  expect(formatPrinted({ value: 1 }, scale, 'en', 'digits')).toBe('1st');
  expect(formatPrinted({ value: 4 }, scale, 'zh-Hans')).toBe('第4位');
  expect(formatComputed(2, scale, 'en', { from: [2] })).toBe('2nd place');
  expect(targetValuePhrase({ comparator: 'le', value: 3 }, scale, 'zh-Hans')).toBe('不高于第3位');
  expect(formatGap(1, scale, 'en', { from: [4, 3] })).toBe('1 place');
  expect(formatGap(2, scale, 'zh-Hans', { from: [5, 3] })).toBe('2位');
});
