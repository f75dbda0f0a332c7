import { expect, test } from 'vitest';
import { numberHint } from './number-hint.ts';

test.each([
  ['95', '95'],
  [' 95 ', '95'],
  ['９５％', '95'],
  ['97.18%', '97.18'],
  ['≥36', '36'],
  ['约3.5万人', '3.5'],
  ['1,234', '1234'],
  ['１２，３４５', '12345'],
  ['-2.5', '-2.5'],
  ['−2.5', '-2.5'],
  ['不低于 4.5 个/千人', '4.5'],
  ['12‰', '12'],
])('%s was meant as a number', (text, suggestion) => {
  expect(numberHint(text)).toEqual({ hint: 'number', suggestion });
});

test.each(['', ' ', '—', '/', '暂无', '暂无数据', 'N/A', 'n/a', '#N/A', '－', '无', '……', 'null', 'NaN', '＊'])(
  '%s says that there is no value',
  (text) => {
    expect(numberHint(text)).toEqual({ hint: 'absence' });
  },
);

test.each([
  '九成',
  '1,5',
  '1.234.567',
  '5-10',
  '42/42',
  '2025-06',
  '12,34',
  '1e5x2',
  '十二',
  '3 4',
  '0x1F',
  `${'9'.repeat(70)}`,
])('%s is not guessed at', (text) => {
  expect(numberHint(text)).toEqual({ hint: 'other' });
});
