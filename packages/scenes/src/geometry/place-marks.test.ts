import { expect, test } from 'vitest';
import { placeMarks } from './place-marks.ts';

test.each([
  [0, 0, 0],
  [1, 1, 1],
  [20, 20, 1],
  [21, 20, 2],
  [800, 100, 8],
  [801, 101, 8],
])('%i marks stand in %i columns and %i rows', (count, columns, rows) => {
  expect(placeMarks(count)).toEqual({ columns, rows });
});
