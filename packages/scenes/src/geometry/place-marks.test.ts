import { expect, test } from 'vitest';
import { placeMarks } from './place-marks.ts';

test.each([
  [0, 0, 0],
  [1, 1, 1],
  [20, 20, 1],
  [21, 11, 2],
  [22, 11, 2],
  [160, 20, 8],
  [800, 100, 8],
  [801, 101, 8],
])('%i marks stand in %i columns and %i rows', (count, columns, rows) => {
  expect(placeMarks(count)).toEqual({ columns, rows });
});
