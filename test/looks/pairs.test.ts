import { expect, test } from 'vitest';
import { everyRow, pairRows, type Dimensions } from './pairs.ts';

const pairsOf = (dimensions: Dimensions, rows: readonly Readonly<Record<string, unknown>>[]): Set<string> => {
  const names = Object.keys(dimensions);
  return new Set(
    rows.flatMap((row) =>
      names.flatMap((a, i) => names.slice(i + 1).map((b) => JSON.stringify([a, row[a], b, row[b]]))),
    ),
  );
};

const cases: readonly Dimensions[] = [
  { a: [1] },
  { a: [1, 2], b: ['x', 'y', 'z'] },
  { a: [1, 2, 3, 4, 5, 6, 7], b: [1, 2, 3], c: [true, false], d: ['x', 'y'], e: [1, 2, 3, 4, 5] },
];

test.each(cases)('each two values meet that meet in the whole product', (dimensions) => {
  expect(pairsOf(dimensions, pairRows(dimensions))).toEqual(pairsOf(dimensions, everyRow(dimensions)));
});

test('the selection is hardly larger than the two longest lists ask for', () => {
  const rows = pairRows({
    a: Array(20)
      .fill(0)
      .map((_, i) => i),
    b: [1, 2, 3, 4, 5, 6, 7, 8],
    c: [1, 2, 3, 4, 5],
    d: [1, 2],
    e: [1, 2],
  });
  expect(rows.length).toBeGreaterThanOrEqual(160);
  expect(rows.length).toBeLessThan(176);
});

test('the product has every combination once', () => {
  expect(everyRow({ a: [1, 2], b: ['x', 'y'] })).toEqual([
    { a: 1, b: 'x' },
    { a: 1, b: 'y' },
    { a: 2, b: 'x' },
    { a: 2, b: 'y' },
  ]);
});

test('the same dimensions give the same rows', () => {
  const dimensions = { a: [1, 2, 3], b: [1, 2, 3], c: [1, 2, 3] };
  expect(pairRows(dimensions)).toEqual(pairRows(dimensions));
  expect(pairRows(dimensions).length).toBeLessThanOrEqual(12);
});
