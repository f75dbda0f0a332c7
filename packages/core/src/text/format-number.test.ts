import { expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';

test.each([
  [97.18, 'zh-Hans', undefined, '97.18'],
  [47262, 'zh-Hans', undefined, '47262'],
  [47262, 'en', undefined, '47,262'],
  [118.88, 'zh-Hans', 0, '118.88'],
  [92, 'zh-Hans', 1, '92.0'],
  [0, 'en', undefined, '0'],
  [-0, 'en', undefined, '0'],
  [1e21, 'en', undefined, '1,000,000,000,000,000,000,000'],
] as const)('a printed value keeps its digits: %s in %s with precision %s is %s', (value, locale, precision, words) => {
  expect(formatNumber(value, locale, { precision })).toBe(words);
});

test('a computed value is rounded to its precision and drops trailing zeros', () => {
  expect(formatNumber(0.5333333, 'zh-Hans', { precision: 2, round: true })).toBe('0.53');
  expect(formatNumber(0.9000000000000004, 'en', { precision: 1, round: true })).toBe('0.9');
});
