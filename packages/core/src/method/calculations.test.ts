import { describe, expect, test } from 'vitest';
import { findMethod } from './find-method.ts';
import type { MethodCase, TimedValue } from './method-case.ts';

const evaluate = (id: string, input: MethodCase) => {
  const method = findMethod(id);
  if (!method) throw new Error(`unknown method: ${id}`);
  return method.evaluate(input);
};
const list = (values: readonly (number | null)[]): TimedValue[] =>
  values.map((value, at) => ({ at: 2000 + at, value }));

describe('means', () => {
  test.each([
    ['weighted-mean', 17 / 7],
    ['geometric-mean', 2 ** (2 / 7) * 3 ** (4 / 7)],
    ['harmonic-mean', 7 / (1 + 1 + 4 / 3)],
    ['generalised-mean', 17 / 7],
  ])('%s of a list with weights', (id, value) => {
    const result = evaluate(id, { series: list([1, 2, 3]), options: { weights: [1, 2, 4] } });
    expect(result.value).toBeCloseTo(value, 12);
    expect(result).toMatchObject({ status: 'aggregated', details: { available: 3, items: 3 } });
  });

  test('of named series takes the latest values and the weight of each', () => {
    const named = { a: list([9, 2]), b: list([null]), c: list([5]) };
    const series = { a: { weight: 3 }, b: { weight: 100 }, c: { weight: 1 } };
    expect(evaluate('weighted-mean', { named, options: { series } })).toMatchObject({
      value: 2.75,
      notes: ['missing-values-dropped'],
    });
    expect(evaluate('weighted-mean', { named, options: { series, threshold: 0.7 } })).toMatchObject({
      value: null,
      notEvaluable: 'too-few-values',
      details: { available: 2, items: 3 },
    });
    expect(evaluate('generalised-mean', { named, options: { series, power: 2 } })).toMatchObject({
      notEvaluable: 'missing-value',
    });
  });
});

describe('normalisers', () => {
  test.each([
    ['goalposts', { options: { worst: 10, best: 0 } }, [0.8, null, 0, 0.5]],
    ['goalposts', { options: { worst: 10, best: 0, clip: false } }, [0.8, null, -1, 0.5]],
    ['distance-to-target', { baseline: { at: 0, value: 0 }, target: { value: 10 } }, [0.2, null, 2, 0.5]],
    [
      'distance-to-target',
      { baseline: { at: 0, value: 0 }, target: { value: 10 }, options: { clip: true } },
      [0.2, null, 1, 0.5],
    ],
    ['min-max', {}, [0, null, 1, 1 / 6]],
    ['percentile-rank', {}, [0, null, 1, 0.5]],
  ] as const)('%s with %j', (id, more, values) => {
    const result = evaluate(id, { series: list([2, null, 20, 5]), ...more });
    expect(result.details['values']).toEqual(values);
    expect(result.value).toBe(values[3]);
  });

  test('z-score and logit', () => {
    expect(evaluate('z-score', { series: list([1, 2, 3]) }).details['values']).toEqual([-1, 0, 1]);
    expect(evaluate('logit', { series: list([50, 73.10585786300049]), options: { scale: 100 } }).value).toBeCloseTo(
      1,
      12,
    );
  });

  test.each([
    ['goalposts', {}, 'no-bounds'],
    ['goalposts', { options: { worst: 1, best: 1 } }, 'bounds-equal'],
    ['distance-to-target', { target: { value: 1 } }, 'no-baseline'],
    ['distance-to-target', { baseline: { at: 0, value: 0 } }, 'no-target'],
    ['logit', {}, 'share-outside-limits'],
  ] as const)('%s with %j has no answer', (id, more, notEvaluable) => {
    expect(evaluate(id, { series: list([2, 5]), ...more })).toMatchObject({
      value: null,
      status: 'not-available',
      notEvaluable,
    });
  });

  test.each(['goalposts', 'min-max', 'z-score', 'percentile-rank', 'logit'])('%s of nothing', (id) => {
    expect(evaluate(id, { series: list([null]) })).toMatchObject({ notEvaluable: 'no-data' });
  });
});

describe('trends', () => {
  const gaps = [
    { at: 2020, value: 10 },
    { at: 2021, value: 13 },
    { at: 2024, value: 22 },
  ];

  test('Theil–Sen by the calendar, with the range of the slopes', () => {
    expect(evaluate('theil-sen', { series: [...gaps].reverse() })).toMatchObject({
      value: 3,
      status: 'rising',
      details: { least: 3, greatest: 3, points: 3, intercept: 10 - 3 * 2020 },
    });
    expect(evaluate('theil-sen', { series: list([5, 5]) }).status).toBe('level');
  });

  test.each([
    [[1, 2, 3, 4], 'too-short-to-say', 1 / 12],
    [[1, 2, 3, 4, 5], 'rising', 1 / 60],
    [[5, 4, 3, 2, 1], 'falling', 1 / 60],
    [[1, 2, 3, 5, 4], 'no-trend-shown', 1 / 12],
  ])('Mann–Kendall of %j: %s', (values, status, p) => {
    const result = evaluate('mann-kendall', { series: list(values) });
    expect(result.status).toBe(status);
    expect(result.details['p']).toBeCloseTo(p, 14);
  });
});

test.each(['theil-sen', 'mann-kendall', 'straight-line', 'weighted-mean', 'min-max', 'z-score'])(
  '%s takes a series of many values',
  (id) => {
    const many = list(Array.from({ length: 1000 }, (_, i) => (i * 7) % 1001));
    expect(evaluate(id, { series: many, options: { targetYear: 3100 } }).notEvaluable).toBeNull();
  },
);

describe('projections', () => {
  const three = [
    { at: 2021, value: 70 },
    { at: 2022, value: 78 },
    { at: 2023, value: 80 },
  ];

  test('a straight line with its interval', () => {
    const result = evaluate('straight-line', {
      series: three,
      target: { at: 2025, value: 90 },
      direction: 'up',
      options: { level: 0.95 },
    });
    expect(result).toMatchObject({ value: 91, status: 'projected-to-meet' });
    expect(result.details['interval']).toMatchObject({
      low: expect.closeTo(15.829079040392301, 9) as number,
      high: expect.closeTo(166.1709209596077, 9) as number,
    });
  });

  test('is kept within natural limits, and says so', () => {
    const result = evaluate('straight-line', {
      series: three,
      target: { at: 2030, value: 101 },
      options: { max: 100 },
    });
    expect(result).toMatchObject({ value: 100, notes: ['clipped-to-limits'], status: 'projected-to-miss' });
    expect((result.details['interval'] as { high: number }).high).toBe(100);
  });

  test('of shares on the logit scale never passes the whole', () => {
    const { value } = evaluate('straight-line', {
      series: three,
      target: { at: 2060, value: 99 },
      options: { scale: 100 },
    });
    expect(value).toBeLessThan(100);
    expect(value).toBeGreaterThan(99);
  });

  test('two values have a line and no interval; one has none', () => {
    expect(evaluate('straight-line', { series: three.slice(0, 2), target: { at: 2024, value: 90 } })).toMatchObject({
      value: 94,
      details: { interval: null },
    });
    expect(evaluate('straight-line', { series: three.slice(0, 1), target: { at: 2024, value: 90 } })).toMatchObject({
      notEvaluable: 'single-value',
    });
    expect(evaluate('straight-line', { series: three })).toMatchObject({ notEvaluable: 'no-target-year' });
    expect(evaluate('straight-line', { series: three, options: { targetYear: 2025 } })).toMatchObject({
      value: 91,
      status: 'projected',
    });
  });

  test.each(['straight-line', 'growth'])('%s leads nowhere in the past, and says where it is no projection', (id) => {
    const to = (year: number) => evaluate(id, { series: three, target: { at: year, value: 90 } });
    for (const year of [2015, 2021]) {
      expect(to(year)).toMatchObject({ value: null, notEvaluable: 'target-year-not-after-baseline' });
    }
    expect(to(2022)).toMatchObject({ notEvaluable: null, notes: ['after-target-year'] });
    expect(to(2023).notes).toEqual([]);
  });

  test('growth goes on at the compound rate so far', () => {
    const result = evaluate('growth', {
      series: [
        { at: 2020, value: 100 },
        { at: 2022, value: 121 },
      ],
      target: { at: 2024, value: 150 },
    });
    expect(result.value).toBeCloseTo(146.41, 10);
    expect(result.status).toBe('projected-to-miss');
  });

  test.each([
    ['from zero', [0, 5], 'zero-baseline'],
    ['across zero', [-1, 5], 'sign-change'],
    ['of one value', [3], 'single-value'],
    ['of nothing', [], 'no-data'],
  ] as const)('growth %s has no answer', (_, values, notEvaluable) => {
    expect(evaluate('growth', { series: list(values), target: { at: 2030, value: 9 } })).toMatchObject({
      value: null,
      notEvaluable,
    });
  });
});
