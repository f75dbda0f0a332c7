import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

const wrap = (text: string, width: number): readonly string[] => wrapText(text, width, (piece) => piece.length);

test('words stay whole, full-width characters do not', () => {
  expect(wrap('a child friendly city', 9)).toEqual(['a child', 'friendly', 'city']);
  expect(wrap('儿童友好城市建设', 3)).toEqual(['儿童友', '好城市', '建设']);
});

test('no line begins with a mark that closes', () => {
  for (const line of wrap('数据来源、截至日期，发布时间；下次更新。', 5)) expect(line).not.toMatch(/^[、，；。]/);
});

test('no line ends with a mark that opens', () => {
  for (const width of [3, 4, 5, 6, 7])
    for (const line of wrap('目标12个（2025年）到期', width)) expect(line).not.toMatch(/（$/);
});

test('a word wider than the line is broken, and nothing is lost', () => {
  const text = 'x'.repeat(25) + '儿童';
  expect(wrap(text, 10).join('')).toBe(text);
  expect(Math.max(...wrap(text, 10).map((line) => line.length))).toBeLessThanOrEqual(10);
});

test('no text has no lines', () => {
  expect(wrap('', 10)).toEqual([]);
  expect(wrap('   ', 10)).toEqual([]);
});
