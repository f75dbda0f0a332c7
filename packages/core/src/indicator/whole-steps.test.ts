import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixtures/arbitrary-case.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { expectedOn } from './path.ts';
import { wholeBehind } from './whole-behind.ts';
import { wholeSteps } from './whole-steps.ts';

const steps = (...points: readonly (readonly [date: string, value: number])[]) =>
  wholeSteps(points.map(([date, value]) => ({ date, value }))).map(({ date, value }) => [date, value]);

test('a way up goes on by a whole on the day on which that whole must be there', () => {
  expect(steps(['2020-12-31', 0], ['2021-01-10', 2])).toEqual([
    ['2020-12-31', 0],
    ['2021-01-04', 0],
    ['2021-01-05', 1],
    ['2021-01-09', 1],
    ['2021-01-10', 2],
  ]);
});

test('a way down is its mirror image', () => {
  expect(steps(['2020-12-31', 2], ['2021-01-07', 0])).toEqual([
    ['2020-12-31', 2],
    ['2021-01-03', 2],
    ['2021-01-04', 1],
    ['2021-01-06', 1],
    ['2021-01-07', 0],
  ]);
});

test('several wholes in one day are one step', () => {
  expect(steps(['2021-01-01', 0], ['2021-01-02', 30])).toEqual([
    ['2021-01-01', 0],
    ['2021-01-02', 30],
  ]);
});

test('steps too fine to be seen stay straight, and no path stays none', () => {
  expect(steps(['2020-12-31', 1000], ['2025-12-31', 4000])).toHaveLength(2);
  expect(steps()).toEqual([]);
});

test('on every day the steps stand at the wholes that the straight way has passed', () => {
  const value = fc.integer({ min: 0, max: 25 });
  const way = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 4 })
    .chain((days) => fc.tuple(...days.sort((a, b) => a - b).map((day) => fc.tuple(fc.constant(day), value))))
    .map((points) => points.map(([day, value]) => ({ date: dayOf(18_000 + day), value })));
  fc.assert(
    fc.property(way, (points) => {
      const [first, last] = [points[0], points[points.length - 1]];
      if (!first || !last) return;
      const stepped = wholeSteps(points);
      for (let day = dayNumber(first.date); day <= dayNumber(last.date); day += 1) {
        const date = dayOf(day);
        const passed = wholeBehind(expectedOn(points, date), last.value > first.value ? 1 : -1);
        expect(expectedOn(stepped, date), date).toBeCloseTo(passed, 9);
      }
    }),
    { ...runs, numRuns: runs.numRuns / 10 },
  );
});
