import { expect, test } from 'vitest';
import type { AreaPart } from './area-part.ts';
import { childAreas } from './child-areas.ts';
import { differsFromAreas } from './differs-from-areas.ts';
import { leastArea } from './least-area.ts';
import { meanArea } from './mean-area.ts';

const part = (value: number, parts: Partial<AreaPart> & { open?: 'low' | 'high'; high?: number } = {}): AreaPart => {
  const { open, high = value, ...rest } = parts;
  const interval = { low: value, high, lowOpen: open === 'low', highOpen: open === 'high' };
  return { area: 'a', value, exact: true, interval, ...rest };
};
const counted = (numerator: number | undefined, denominator: number | undefined, value: number): AreaPart =>
  part(value, { numerator, denominator });

const area = (id: string, parent?: string) => ({ id, title: { en: id }, kind: 'town', parent }) as const;
const ids = (areas: readonly { readonly id: string }[]) => areas.map(({ id }) => id);

test('the areas below one are its own children, in the order of the file', () => {
  const areas = [area('z'), area('a'), area('c', 'a'), area('b', 'a'), area('d', 'b')];
  expect(ids(childAreas(areas, undefined))).toEqual(['z', 'a']);
  expect(ids(childAreas(areas, 'a'))).toEqual(['c', 'b']);
  expect(ids(childAreas(areas, 'd'))).toEqual([]);
});

test('a single area at the top stands for the programme area, a single one further down for itself', () => {
  const areas = [area('top'), area('b', 'top'), area('c', 'b'), area('d', 'c'), area('e', 'c')];
  expect(ids(childAreas(areas, undefined))).toEqual(['b']);
  expect(ids(childAreas(areas, 'b'))).toEqual(['c']);
  expect(ids(childAreas([], undefined))).toEqual([]);
});

test('the least of several areas is that of the smallest ends', () => {
  const closed = { lowOpen: false, highOpen: false };
  expect(leastArea([part(3), part(2), part(5)], true)).toEqual({ low: 2, high: 2, ...closed });
  expect(leastArea([part(1, { high: 9 }), part(4)], true)).toEqual({ low: 1, high: 4, ...closed });
});

test('where an area is missing the least has no lower end but the natural limit', () => {
  expect(leastArea([part(3), part(2)], false)).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: 2 });
  expect(leastArea([part(3), part(2)], false, 0)).toMatchObject({ low: 0, high: 2 });
  expect(leastArea([part(3), part(2)], false, 2.5)).toMatchObject({ low: 2, high: 2 });
});

test('an end is open where every area that has it leaves it out', () => {
  const ends = (parts: readonly AreaPart[], complete = true) => {
    const { lowOpen, highOpen } = leastArea(parts, complete);
    return [lowOpen, highOpen];
  };
  expect(ends([part(2, { open: 'low', high: 9 }), part(5, { high: 9 })])).toEqual([true, false]);
  expect(ends([part(2, { open: 'low' }), part(2)])).toEqual([false, false]);
  expect(ends([part(0, { open: 'high', high: 4 }), part(5)])).toEqual([false, true]);
  expect(ends([part(0, { open: 'high', high: 4 }), part(4)])).toEqual([false, false]);
  expect(ends([part(2, { open: 'low', high: 9 })], false)).toEqual([false, false]);
});

test('a mean over areas weighs by their counts, on the scale of the printed values', () => {
  expect(meanArea([counted(1, 2, 50), counted(1, 1, 100)], 'percent')).toEqual({
    value: expect.closeTo(200 / 3, 9),
    numerator: 2,
    denominator: 3,
  });
  expect(meanArea([counted(1, 2, 500), counted(1, 2, 500)], 'permille')).toMatchObject({ value: 500 });
  expect(meanArea([counted(2, 1000, 200), counted(4, 1000, 400)], 'plain')).toMatchObject({ value: 300 });
});

test('what a source leaves out is off both counts of its area, in any order', () => {
  const left = (met?: number) => ({ number: 10, ...(met === undefined ? {} : { met }), reason: { en: 'rebuilt' } });
  const east = part(90, { numerator: 90, denominator: 100, excluded: left(0) });
  const west = part(95, { numerator: 85, denominator: 100, excluded: left(0) });
  for (const parts of [
    [east, { ...west, value: 85 }],
    [{ ...west, value: 94.4 }, east],
  ])
    expect(meanArea(parts, 'percent')).toMatchObject({ numerator: 175, denominator: 180 });
  // Neither all of the counts nor those that are left.
  expect(meanArea([east, { ...west, value: 97 }], 'percent')).toEqual({ reason: 'no-scale' });
  // How many of those left out had met is not said, or more are left out than there are.
  for (const excluded of [left(), { ...left(0), number: 101 }])
    expect(meanArea([{ ...east, excluded }], 'percent')).toEqual({ reason: 'no-denominator' });
});

test('an area without anything to cover adds nothing, and nothing at all covers nothing', () => {
  expect(meanArea([counted(1, 2, 50), counted(0, 0, 0)], 'percent')).toMatchObject({ value: 50, denominator: 2 });
  expect(meanArea([counted(0, 0, 0)], 'percent')).toEqual({ reason: 'nothing-to-cover' });
});

test.each([
  ['a count above is missing', counted(undefined, 2, 50), 'no-denominator'],
  ['a count below is missing', counted(1, undefined, 50), 'no-denominator'],
  ['a value is not exact', part(50, { numerator: 1, denominator: 2, exact: false }), 'no-denominator'],
  ['a value does not follow from its counts', counted(1, 2, 52), 'no-scale'],
] as const)('there is no mean where %s', (_, other, reason) => {
  expect(meanArea([counted(1, 2, 50), other], 'percent')).toEqual({ reason });
});

test('a printed value follows from its counts to one unit of its last place', () => {
  expect(meanArea([counted(1, 3, 33.4)], 'percent')).toMatchObject({ numerator: 1 });
  expect(meanArea([counted(1, 3, 33.5)], 'percent')).toEqual({ reason: 'no-scale' });
  expect(meanArea([counted(334, 1000, 33.5)], 'percent')).toMatchObject({ numerator: 334 });
  expect(meanArea([counted(1, 2, 51)], 'percent')).toMatchObject({ numerator: 1 });
});

test.each([
  ['sum', 10, 11, [5, 6], true],
  ['sum', 11, 11, [5, 6], false],
  ['sum', 10.1, 10, [5, 5], true],
  ['sum', 10.1, 10, [5.1, 4.9], false],
  ['sum', 10.15, 10, [5.1, 4.9], true],
  ['sum', 10.2, 10.1, [5.2, 4.9], false],
  ['mean', 10, 11, [5, 6], false],
  ['mean', 10, 11.1, [5, 6], true],
  ['mean', 10.1, 10.2, [5, 6], false],
  ['mean', 10.1, 10.21, [5, 6], true],
  ['minimum', 5, 5, [5, 6], false],
  ['minimum', 5, 5.5, [5, 6], true],
  ['minimum', 5.1, 5, [5, 6], false],
  ['minimum', 5.2, 5, [5, 6], true],
] as const)('a published %s of %d, computed %d from %j, differs: %s', (by, published, computed, parts, differs) => {
  expect(differsFromAreas(by, published, computed, parts)).toBe(differs);
});
