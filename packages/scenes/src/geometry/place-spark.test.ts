import { expect, test } from 'vitest';
import { placeSpark } from './place-spark.ts';

test('a missing year is a gap, and a new definition breaks the line', () => {
  const { lines, points } = placeSpark(
    [
      { at: 2020, value: 1 },
      { at: 2021, value: 2 },
      { at: 2023, value: 3 },
      { at: 2024, value: 1, series: 'new' },
    ],
    1,
  );
  expect(points).toEqual([
    [0, 0],
    [0.25, 0.5],
    [0.75, 1],
    [1, 0],
  ]);
  expect(lines.map(({ gap }) => gap)).toEqual([false, true]);
});

test('values that never change run in the middle', () => {
  expect(
    placeSpark(
      [
        { at: 1, value: 5 },
        { at: 2, value: 5 },
      ],
      1,
    ).points,
  ).toEqual([
    [0, 0.5],
    [1, 0.5],
  ]);
});
