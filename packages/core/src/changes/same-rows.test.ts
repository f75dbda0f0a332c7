import { expect, test } from 'vitest';
import { sameRows } from './same-rows.ts';

test('two tables are the same in each cell, in order and in length', () => {
  expect(sameRows([], [])).toBe(true);
  expect(sameRows([[1, 'a', null]], [[1, 'a', null]])).toBe(true);
  expect(sameRows([[1]], [])).toBe(false);
  expect(sameRows([], [[1]])).toBe(false);
  expect(sameRows([[1]], [[1, undefined]])).toBe(false);
  expect(sameRows([[1, 2]], [[1, 3]])).toBe(false);
  expect(sameRows([[1], [2]], [[2], [1]])).toBe(false);
  expect(sameRows([[undefined]], [[null]])).toBe(false);
});
