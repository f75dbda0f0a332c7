import { expect, test } from 'vitest';
import { sumOf } from './sum-of.ts';

test.each([
  [[0.7, 0.1, 0.2], 1],
  [[51.6, -51.9], -0.3],
  [[1.1, 0.11], 1.21],
  [[], 0],
  [[-0, 0], 0],
  [[1e-12, 1e-12], 2e-12],
  [[Number.NEGATIVE_INFINITY, 3], Number.NEGATIVE_INFINITY],
])('the sum of %j is %d', (values, sum) => {
  expect(sumOf(values)).toBe(sum);
});
