import { describe, expect, test } from 'vitest';
import type { MethodOptions, SeriesOptions, TimedValue } from '../method-case.ts';
import { dashboardColour } from './dashboard-colour.ts';
import { dashboardPosition } from './dashboard-position.ts';
import { goalTrend } from './goal-trend.ts';
import { indicatorTrend } from './indicator-trend.ts';
import { sdgIndex } from './sdg-index.ts';

// Sustainable Development Report 2025, codebook: poverty headcount ratio at $2.15 a day.
const poverty = { lower: 72.6, red: 13, green: 2, optimum: 0 };

describe('the position on the dashboard’s scale', () => {
  test.each([
    [80, 0],
    [72.6, 0],
    [42.8, 0.5],
    [13, 1],
    [7.5, 1.5],
    [2, 2],
    [1, 2.5],
    [0, 3],
  ])('%d per cent in poverty stands at %d', (value, position) => {
    expect(dashboardPosition(value, poverty)).toBeCloseTo(position, 12);
  });

  test('of more-is-better, and where the green threshold is the optimum', () => {
    const marks = { lower: 0, red: 50, green: 100, optimum: 100 };
    expect([0, 25, 50, 75, 99, 100].map((value) => dashboardPosition(value, marks))).toEqual([0, 0.5, 1, 1.5, 1.98, 3]);
  });
});

test.each([
  [[0.4, 0.9, 2.9], 'red'],
  [[0.4, 1.1, 2.9], 'orange'],
  [[0.99, 1, 3], 'orange'],
  [[1, 1, 3], 'orange'],
  [[1.2, 1.8], 'orange'],
  [[1.21, 1.8], 'yellow'],
  [[1.9, 2.9, 3], 'yellow'],
  [[2, 2, 3], 'green'],
  [[2.1], 'green'],
  [[0.5], 'red'],
  [[1.5], 'orange'],
  [[2.5, 2.5, null, null], 'green'],
  [[2.5, 2.5, null, null, null], 'grey'],
  [[2, 2, 2, 2, 2, ...(Array.from({ length: 6 }).fill(null) as null[])], 'grey'],
  [[], 'grey'],
] as const)('indicators at %j make a goal %s', (positions, colour) => {
  expect(dashboardColour(positions)).toBe(colour);
  expect(dashboardColour([...positions].reverse())).toBe(colour);
});

describe('arrows', () => {
  const question = { green: 85, way: 1, startYear: 2015, targetYear: 2030 } as const;
  const trend = (values: readonly (readonly [number, number])[], more = {}) =>
    indicatorTrend(
      values.map(([at, value]) => ({ at, value })),
      { ...question, ...more },
    );

  // From 40 to 85 in fifteen years is 3 a year.
  test.each([
    [39, 'decreasing', -1 / 15],
    [40, 'stagnating', 0],
    [47.4, 'stagnating', 7.4 / 15],
    [47.5, 'moderately-improving', 0.5],
    [54.9, 'moderately-improving', 14.9 / 15],
    [55, 'on-track', 1],
    [85, 'on-track', 3],
  ])('from 40 in 2015 to %d in 2020: %s', (latest, arrow, ratio) => {
    const result = trend([
      [2015, 40],
      [2020, latest],
    ]);
    expect(result?.arrow).toBe(arrow);
    expect(result?.ratio).toBeCloseTo(ratio, 12);
  });

  test('achieved and held is on track, even when falling; achieved and lost is decreasing', () => {
    expect(
      trend([
        [2015, 95],
        [2020, 90],
      ]),
    ).toMatchObject({ arrow: 'on-track', ratio: null });
    expect(
      trend([
        [2015, 95],
        [2020, 80],
      ]),
    ).toMatchObject({ arrow: 'decreasing', ratio: null });
  });

  test('a neighbouring year stands in, the later one first; two years away it does not', () => {
    expect(
      trend([
        [2014, 30],
        [2016, 40],
        [2020, 50],
      ]),
    ).toMatchObject({ notes: ['neighbouring-year-used'], ratio: 2.5 / (45 / 14) });
    expect(
      trend([
        [2017, 40],
        [2020, 50],
      ]),
    ).toBeNull();
    expect(trend([[2015, 40]])).toBeNull();
  });

  test('a recent period has its own start', () => {
    expect(
      trend(
        [
          [2015, 40],
          [2018, 60],
          [2020, 60],
        ],
        { recentFrom: 2018 },
      ),
    ).toMatchObject({ arrow: 'stagnating', ratio: 0 });
  });

  test.each([
    [[0.5, 1.2], 'decreasing'],
    [[1, 1], 'stagnating'],
    [[2, 2.4, 1.6], 'moderately-improving'],
    [[3, 3, 3, null], 'on-track'],
    [[3, 3, null], null],
    [[], null],
  ] as const)('trends at %j make a goal %s', (positions, arrow) => {
    expect(goalTrend(positions.map((position) => (position === null ? null : { position })))).toBe(arrow);
  });
});

const at = (value: number | null): readonly TimedValue[] => [{ at: 2024, value }];
const simple = { lower: 0, red: 40, green: 80, optimum: 100 };

describe('the index', () => {
  const judge = (
    values: Readonly<Record<string, readonly [goal: string, value: number | null]>>,
    options: MethodOptions = simple,
  ) =>
    sdgIndex.evaluate({
      named: Object.fromEntries(Object.entries(values).map(([name, [, value]]) => [name, at(value)])),
      options: {
        ...options,
        series: Object.fromEntries(
          Object.entries(values).map(([name, [goal]]): [string, SeriesOptions] => [name, { goal }]),
        ),
      },
    });

  test('is the mean of the means of the goals, missing indicators skipped', () => {
    const result = judge({ a: ['1', 90], b: ['1', 70], c: ['2', 20], d: ['2', 60], e: ['2', null] });
    expect(result).toMatchObject({ value: 60, score: 60, status: 'scored', notEvaluable: null });
    expect(result.details['goals']).toMatchObject({
      1: { score: 80, colour: 'yellow', available: 2, indicators: 2 },
      2: { score: 40, colour: 'orange', available: 2, indicators: 3 },
    });
  });

  test('is none when more than a fifth of the indicators is missing', () => {
    const most = judge({ a: ['1', 90], b: ['1', 70], c: ['2', 20], d: ['2', null], e: ['2', null] });
    expect(most).toMatchObject({ value: null, status: 'grey', notEvaluable: 'too-few-values' });
    expect(most.details['goals']).toMatchObject({ 1: { score: 80 }, 2: { score: 20, colour: 'grey' } });
  });

  test('of one goal is the goal: two of four are shown, one of three is grey', () => {
    expect(judge({ a: ['1', 90], b: ['1', 90], c: ['1', null], d: ['1', null] })).toMatchObject({
      value: 90,
      status: 'green',
    });
    expect(judge({ a: ['1', 90], b: ['1', null], c: ['1', null] })).toMatchObject({
      value: null,
      notEvaluable: 'too-few-values',
    });
  });

  test('without thresholds has scores and no colours', () => {
    expect(judge({ a: ['1', 50] }, { lower: 0, optimum: 100 })).toMatchObject({ value: 50, status: 'scored' });
  });
});

describe('one indicator', () => {
  test.each([
    [7.5, (100 * (72.6 - 7.5)) / 72.6, 'orange'],
    [90, 0, 'red'],
    [0, 100, 'green'],
  ])('at %d scores %d and is %s', (value, score, status) => {
    const result = sdgIndex.evaluate({ series: at(value), options: poverty });
    expect(result.value).toBeCloseTo(score, 10);
    expect(result.status).toBe(status);
  });

  test.each([
    ['no bounds', at(5), {}, 'no-bounds'],
    ['bounds at one place', at(5), { lower: 1, optimum: 1 }, 'bounds-equal'],
    ['thresholds out of order', at(5), { lower: 0, red: 80, green: 40, optimum: 100 }, 'bounds-out-of-order'],
    ['no data', at(null), simple, 'no-data'],
  ] as const)('with %s has no answer', (_, series, options, notEvaluable) => {
    expect(sdgIndex.evaluate({ series, options })).toMatchObject({ value: null, status: 'grey', notEvaluable });
  });
});
