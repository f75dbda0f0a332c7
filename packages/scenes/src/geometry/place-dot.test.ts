import { expect, test } from 'vitest';
import { placeDot } from './place-dot.ts';

test('values close to each other get a stretch of the axis around them, open where it goes on', () => {
  const placed = placeDot({ value: 99.2, targets: [99], cuts: [], direction: 'up', limits: { min: 0, max: 100 } });
  expect(placed.domain).toEqual([98.9, 100]);
  expect(placed.open).toEqual([true, false]);
  expect(placed.dot).toBeCloseTo(0.2727, 3);
});

test('values that fill the axis get the whole of it', () => {
  const placed = placeDot({ value: 60, targets: [95], cuts: [], direction: 'up', limits: { min: 0, max: 100 } });
  expect(placed.domain).toEqual([0, 100]);
  expect(placed.open).toEqual([false, false]);
});

test('a target without a value stands on the whole axis', () => {
  const placed = placeDot({ targets: [40], cuts: [], direction: 'up', limits: { min: 0, max: 100 } });
  expect(placed.domain).toEqual([0, 100]);
  expect(placed.dot).toBeUndefined();
});

test('a value that is a bound is drawn with what it allows, inside the axis', () => {
  const placed = placeDot({
    valueLow: 95,
    valueHigh: Number.POSITIVE_INFINITY,
    value: 95,
    targets: [98],
    cuts: [],
    direction: 'up',
  });
  expect(placed.range?.to).toBe(1);
  expect(placed.domain.every(Number.isFinite)).toBe(true);
});

test('going down, the stretches run the other way', () => {
  const { bands } = placeDot({
    value: 5.3,
    baseline: 10,
    targets: [5],
    cuts: [
      { value: 5, family: 'met' },
      { value: 6, family: 'moving' },
    ],
    direction: 'down',
    limits: { min: 0, max: 10 },
  });
  expect(bands).toEqual([
    { from: 0, to: 0.5, family: 'met' },
    { from: 0.5, to: 0.6, family: 'moving' },
  ]);
});

test('what is counted has whole ends, and none below zero where no value is', () => {
  const lessons = placeDot({ value: 4, baseline: 1, targets: [2, 3], cuts: [], direction: 'none' });
  expect(lessons.domain).toEqual([0, 6]);
  const place = placeDot({ value: 4, targets: [3], cuts: [], direction: 'down' });
  expect(place.domain.every(Number.isInteger)).toBe(true);
  expect(placeDot({ value: -4, targets: [3], cuts: [], direction: 'up' }).domain[0]).toBeLessThan(-4);
});
