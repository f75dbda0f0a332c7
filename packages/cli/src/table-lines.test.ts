import { expect, test } from 'vitest';
import { tableLines } from './table-lines.ts';

const rows = [['状态', '提示', 'id'], ['● 已完成', '', 'a'], '为什么。', ['→ On track', '提前', 'b']];

test('in a terminal columns stand under each other, a Chinese character two places wide', () => {
  expect(tableLines(rows, true)).toEqual([
    '状态        提示  id',
    '● 已完成          a',
    '    为什么。',
    '→ On track  提前  b',
  ]);
});

test('for a program cells are parted by tabs, and a sentence stands in the second cell', () => {
  expect(tableLines(rows, false)).toEqual(['状态\t提示\tid', '● 已完成\t\ta', '\t为什么。', '→ On track\t提前\tb']);
});

test.each([true, false])('what would steer a terminal is made visible (%s)', (forTerminal) => {
  const [line] = tableLines([['\u001B[31m', 'a\tb', '‮']], forTerminal);
  expect(line).not.toMatch(/\u001B|\u202E/);
  expect(tableLines([['a\tb']], forTerminal)[0]).not.toContain('\t');
});
