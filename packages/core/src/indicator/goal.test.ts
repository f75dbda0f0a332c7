import { describe, expect, test } from 'vitest';
import { makeIndicator, makeObservations, type TargetParts } from '../fixtures/make-programme.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { goalOf, type Goal } from './goal.ts';
import { goalNumbers, goalPoint, liesBeyond, marginOf } from './goal-numbers.ts';
import { intervalOf, toReading } from './reading.ts';

const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const closed = { lowOpen: false, highOpen: false };
const goal = (parts: TargetParts, direction: Indicator['direction'] = 'none') =>
  goalOf({ comparator: 'not-stated', ...parts }, { direction });

test.each([
  ['ge', { low: 5, high: most, ...closed }, 1],
  ['gt', { low: 5, high: most, lowOpen: true, highOpen: false }, 1],
  ['le', { low: least, high: 5, ...closed }, -1],
  ['lt', { low: least, high: 5, lowOpen: false, highOpen: true }, -1],
  ['within', { low: least, high: 5, ...closed }, -1],
  ['eq', { low: 5, high: 5, ...closed }, 0],
] as const)('%s 5 accepts its side of the line', (comparator, accepts, way) => {
  expect(goal({ comparator, value: 5 })).toEqual({ accepts, way });
  expect(goal({ comparator })).toEqual({ reason: 'no-target-value' });
});

test('a bare number is read by the direction, and says so', () => {
  expect(goal({ value: 5 }, 'up')).toEqual({ accepts: { low: 5, high: most, ...closed }, way: 1, assumed: 'at-least' });
  expect(goal({ value: 5 }, 'down')).toEqual({
    accepts: { low: least, high: 5, ...closed },
    way: -1,
    assumed: 'at-most',
  });
  expect(goal({ value: 5 })).toEqual({ reason: 'no-direction' });
  expect(goal({}, 'up')).toEqual({ reason: 'no-target-value' });
});

test('a range needs both ends, and a rounding its tolerance', () => {
  const range = { comparator: 'range' } as const;
  expect(goal({ ...range, low: 1, high: 3 })).toEqual({ accepts: { low: 1, high: 3, ...closed }, way: 0 });
  expect(goal({ ...range, low: 1 })).toEqual({ reason: 'no-target-value' });
  expect(goal({ ...range, high: 3 })).toEqual({ reason: 'no-target-value' });
  expect(goal({ comparator: 'approx', value: 1.1, tolerance: 0.2 })).toEqual({
    accepts: { low: 0.9, high: 1.3, ...closed },
    way: 0,
  });
  const at = { low: 1.1, high: 1.1, ...closed };
  expect(goal({ comparator: 'approx', value: 1.1 })).toEqual({ accepts: at, way: 0, open: 'no-tolerance' });
});

test('of two ends only the near one binds where a direction is better', () => {
  const range = { comparator: 'range', low: 1, high: 3 } as const;
  const up = goal(range, 'up') as Goal;
  const down = goal(range, 'down') as Goal;
  expect(up).toEqual({ accepts: { low: 1, high: most, ...closed }, way: 1, beyond: 3 });
  expect(down).toEqual({ accepts: { low: least, high: 3, ...closed }, way: -1, beyond: 1 });
  expect([goalNumbers(up), goalNumbers(down)]).toEqual([
    { targetLow: 1, targetHigh: 3 },
    { targetLow: 1, targetHigh: 3 },
  ]);
  const at = (value: number) => intervalOf(value, undefined, undefined);
  expect([3, 3.1].map((value) => liesBeyond(up, at(value)))).toEqual([false, true]);
  expect([1, 0.9].map((value) => liesBeyond(down, at(value)))).toEqual([false, true]);
  expect(goal({ comparator: 'approx', value: 5 }, 'up')).toEqual({
    accepts: { low: 5, high: most, ...closed },
    way: 1,
    open: 'no-tolerance',
  });
  expect(goal({ comparator: 'approx', value: 5 }, 'down')).toMatchObject({ accepts: { high: 5 }, way: -1 });
});

test.each([
  ['up', 'le', true],
  ['up', 'lt', true],
  ['up', 'ge', false],
  ['up', 'gt', false],
  ['up', 'within', false],
  ['down', 'ge', true],
  ['down', 'gt', true],
  ['down', 'le', false],
  ['down', 'lt', false],
  ['none', 'ge', false],
  ['none', 'le', false],
] as const)('direction %s and %s contradict each other: %s', (direction, comparator, contradict) => {
  const of = goal({ comparator, value: 5 }, direction);
  expect('reason' in of && of.reason).toBe(contradict && 'direction-contradicts-comparator');
});

describe('the numbers of a goal', () => {
  const of = (low: number, high: number): Goal => ({ accepts: { low, high, ...closed }, way: 0 });

  test('one value or both ends', () => {
    expect(goalNumbers(of(least, 5))).toEqual({ target: 5 });
    expect(goalNumbers(of(5, most))).toEqual({ target: 5 });
    expect(goalNumbers(of(5, 5))).toEqual({ target: 5 });
    expect(goalNumbers(of(3, 5))).toEqual({ targetLow: 3, targetHigh: 5 });
  });

  test('it turns on the end that is nearer, on the lower one half-way', () => {
    expect([0, 3.9, 4, 4.1, 9].map((value) => goalPoint(of(3, 5), value))).toEqual([3, 3, 3, 5, 5]);
    expect(goalPoint(of(least, 5), -100)).toBe(5);
    expect(goalPoint(of(5, most), 100)).toBe(5);
  });

  test('the margin is the distance to the nearer end, negative beyond it, exact in its decimals', () => {
    expect(marginOf(of(0.1, most), 0.3)).toBe(0.2);
    expect(marginOf(of(least, 0.3), 0.1)).toBe(0.2);
    expect([0, 3.5, 4.5, 9].map((value) => marginOf(of(3, 5), value))).toEqual([-3, 0.5, 0.5, -4]);
    expect(marginOf(of(3, 5), 3)).toBe(0);
  });
});

describe('what a printed value allows', () => {
  test.each([
    [undefined, 5, 5, false, false],
    ['exact', 5, 5, false, false],
    ['at-least', 5, most, false, false],
    ['over', 5, most, true, false],
    ['at-most', least, 5, false, false],
    ['under', least, 5, false, true],
    ['about', 4.5, 5.5, false, false],
  ] as const)('%s 5', (qualifier, low, high, lowOpen, highOpen) => {
    expect(intervalOf(5, qualifier, undefined)).toEqual({ low, high, lowOpen, highOpen });
  });

  test('a bound reaches to the natural limit, and never beyond the value', () => {
    expect(intervalOf(5, 'at-least', { max: 100 })).toMatchObject({ low: 5, high: 100 });
    expect(intervalOf(5, 'at-most', { min: 0 })).toMatchObject({ low: 0, high: 5 });
    expect(intervalOf(105, 'over', { max: 100 })).toMatchObject({ low: 105, high: 105 });
    expect(intervalOf(-5, 'under', { min: 0 })).toMatchObject({ low: -5, high: -5 });
    expect(intervalOf(0.25, 'about', undefined)).toMatchObject({ low: 0.245, high: 0.255 });
  });

  test.each([
    ['final', undefined, false, true],
    ['revised', 'exact', false, true],
    ['provisional', 'over', true, false],
    ['estimated', 'about', true, false],
    ['derived', 'at-most', false, false],
  ] as const)('a %s value that is %s', (status, qualifier, provisional, exact) => {
    const [observation] = makeObservations({ '2021-Q2': 5 }, { status, ...(qualifier ? { qualifier } : {}) });
    expect(toReading(observation as Observation, 5, makeIndicator())).toMatchObject({
      period: '2021-Q2',
      start: '2021-04-01',
      reference: '2021-06-30',
      provisional,
      exact,
    });
  });

  test('the counts go with it where they are given', () => {
    const [observation] = makeObservations({ 2021: 5 }, { numerator: 1, denominator: 20 });
    expect(toReading(observation as Observation, 5, makeIndicator())).toMatchObject({ numerator: 1, denominator: 20 });
    const [plain] = makeObservations({ 2021: 5 });
    const keys = Object.keys(toReading(plain as Observation, 5, makeIndicator()));
    expect(keys).not.toContain('numerator');
    expect(keys).not.toContain('denominator');
  });
});
