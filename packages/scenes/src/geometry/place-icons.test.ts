import { expect, test } from 'vitest';
import { placeIcons } from './place-icons.ts';

const kinds = (...of: Parameters<typeof placeIcons>): string =>
  (placeIcons(...of)?.icons ?? []).map(({ kind }) => kind[0]).join('');

test('nine are wanted and seven are there', () => {
  expect(kinds({ whole: 2000, wanted: 9, found: 7, atMost: false })).toBe('nnnnnnnww');
});

test('rows of ten with a gap after five', () => {
  const placed = placeIcons({ whole: null, wanted: 12, found: 0, atMost: false });
  expect(placed?.icons.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [1.28, 0],
    [2.56, 0],
    [3.84, 0],
    [5.12, 0],
    [6.7, 0],
    [7.98, 0],
    [9.26, 0],
    [10.54, 0],
    [11.82, 0],
    [0, 1.28],
    [1.28, 1.28],
  ]);
  expect(placed).toMatchObject({ width: 12.82, height: 2.28, each: 1 });
});

test('a small group is shown whole, and more than a limit allows is marked', () => {
  expect(kinds({ whole: 10, wanted: 4, found: null, atMost: false })).toBe('wwwwrrrrrr');
  expect(kinds({ whole: 10, wanted: 3, found: 5, atMost: true })).toBe('nnnoorrrrr');
  expect(kinds({ whole: null, wanted: 3, found: 5, atMost: false })).toBe('nnnnn');
});

test('one icon stands for more only where that is exact', () => {
  expect(placeIcons({ whole: null, wanted: 6200, found: 5100, atMost: false })).toMatchObject({ each: 100 });
  expect(placeIcons({ whole: null, wanted: 6200, found: 5120, atMost: false })).toBeNull();
  expect(placeIcons({ whole: null, wanted: 0, found: 0, atMost: false })).toBeNull();
});
