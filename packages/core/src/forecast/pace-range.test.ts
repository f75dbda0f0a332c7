import { expect, test } from 'vitest';
import { paceRange } from './pace-range.ts';

const points = (...values: readonly (readonly [number, number])[]) => values.map(([at, value]) => ({ at, value }));

test('the smallest and the largest change per year between any two points', () => {
  expect(paceRange(points([0, 1], [2, 5]))).toEqual({ low: 2, high: 2 });
  expect(paceRange(points([0, 1], [1, 4], [2, 3], [4, 9]))).toEqual({ low: -1, high: 3 });
});

test('a value that stands still changes by nought, not by less than nought', () => {
  expect(paceRange(points([0, 1], [1, 1]))).toEqual({ low: 0, high: 0 });
  expect(paceRange(points([1, 1], [0, 1]))).toEqual({ low: 0, high: 0 });
});

test('points at one time have no pace between them', () => {
  expect(paceRange(points([0, 1], [0, 9], [1, 3]))).toEqual({ low: -6, high: 2 });
  expect(paceRange(points([0, 1], [0, 9]))).toBeNull();
  expect(paceRange(points([0, 1]))).toBeNull();
  expect(paceRange([])).toBeNull();
});
