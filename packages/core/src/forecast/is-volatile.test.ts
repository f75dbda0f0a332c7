import { expect, test } from 'vitest';
import { isVolatile } from './is-volatile.ts';

test.each([
  [[], false],
  [[5], false],
  [[5, 9], false],
  [[9, 5], false],
  [[5, 5], false],
  [[50, 60, 55, 60], false],
  [[50, 60, 54.9, 60], true],
  [[60, 50, 55, 50], false],
  [[60, 50, 55.1, 50], true],
  [[50, 60, 50], true],
  [[50, 40, 50], true],
  // The largest reversal counts, also where it is not between neighbours.
  [[0, 6, 5, 3.5, 4], true],
] as const)('%j swings: %s', (values, swings) => {
  expect(isVolatile(values)).toBe(swings);
});
