import { expect, test } from 'vitest';
import { withUnit } from './with-unit.ts';

const unit = (label: string) => ({ label: { 'zh-Hans': label, en: label }, kind: 'plain' as const });

test('the number takes the place of the one in a unit such as 1/10万', () => {
  expect(withUnit('8', unit('1/10万'), 'zh-Hans')).toBe('8/10万');
  expect(withUnit('10.11', unit('1/100,000'), 'en')).toBe('10.11/100,000');
});

test('no unit makes another number of the digits before it', () => {
  for (const locale of ['zh-Hans', 'en'] as const) expect(withUnit('8', unit('10万人'), locale)).toBe('8 10万人');
});
