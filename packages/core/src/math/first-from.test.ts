import { expect, test } from 'vitest';
import { firstFrom } from './first-from.ts';

test.each([
  [[], 1, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 1, 0],
  [[1, 3, 5], 3.5, 2],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 5], 6, 3],
])('of %j the first from %d on stands at %d', (rising, limit, place) => {
  expect(firstFrom(rising, limit)).toBe(place);
});
