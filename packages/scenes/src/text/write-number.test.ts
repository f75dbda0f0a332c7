import { expect, test } from 'vitest';
import { writeNumber } from './write-number.ts';

test.each([
  [97.18, 'zh-Hans', 0, 10, '97.18'],
  [47262, 'zh-Hans', 0, 10, '47262'],
  [47262, 'en', 0, 10, '47,262'],
  [92, 'zh-Hans', 1, 1, '92.0'],
  [0.5333333, 'zh-Hans', 0, 2, '0.53'],
  [0.9000000000000004, 'en', 0, 1, '0.9'],
  [1e21, 'en', 0, 10, '1,000,000,000,000,000,000,000'],
  [4.5, 'en', 40, 50, '4.5000000000'],
] as const)('%s in %s with %s to %s decimals is %s', (value, locale, least, most, words) => {
  expect(writeNumber(value, locale, least, most)).toBe(words);
});

test.each([-0, -0.04, -1e-12])('%s is 0 and not minus nothing', (value) => {
  expect(writeNumber(value, 'en', 0, 1)).toBe('0');
  expect(writeNumber(value, 'zh-Hans', 1, 1)).toBe('0.0');
});
