import { describe, expect, test } from 'vitest';
import type { MethodCase, MethodOptions } from '../method-case.ts';
import { bandOf } from './band-of.ts';
import { unProgressChart } from './un-progress-chart.ts';

const judge = (
  values: readonly (readonly [number, number])[],
  target?: readonly [number, number],
  direction?: 'up' | 'down',
  options?: MethodOptions,
) => {
  const input: MethodCase = {
    series: values.map(([at, value]) => ({ at, value })),
    ...(target === undefined ? {} : { target: { at: target[0], value: target[1] } }),
    ...(direction === undefined ? {} : { direction }),
    ...(options === undefined ? {} : { options }),
  };
  return unProgressChart.evaluate(input);
};

test('the growth so far is carried to the target year', () => {
  // 12 to 5 in three of five years: 5 · (5/12)^(2/3) is left, a share of 0.77.
  const { value, details } = judge(
    [
      [2015, 12],
      [2018, 5],
    ],
    [2020, 0.0001],
    'down',
    { percentage: false },
  );
  expect(details['projected']).toBeCloseTo(5 * (5 / 12) ** (2 / 3), 12);
  expect(value).toBeCloseTo(0.77, 2);
});

test('a line to be kept that is broken reads as on track: 3.66 of the way', () => {
  const result = judge(
    [
      [2020, 97],
      [2022, 94],
    ],
    [2025, 95],
    'up',
    { baseYear: 2020 },
  );
  expect(result.value).toBeCloseTo(3.66, 2);
  expect(result).toMatchObject({ score: 3, status: 'met-or-on-track', notes: ['target-on-wrong-side'] });
});

test.each([
  [0.95, 'share', 3, 3, 'met-or-on-track'],
  [0.9499, 'share', 3, 2, 'fair-progress'],
  [0.1, 'share', 3, 2, 'fair-progress'],
  [0.0999, 'share', 3, 1, 'stagnation-or-regression'],
  [0.95, 'share', 5, 5, 'met-or-on-track'],
  [0.5, 'share', 5, 4, 'fair-progress'],
  [0.1, 'share', 5, 3, 'limited-progress'],
  [0, 'share', 5, 2, 'stagnation'],
  [-0.01, 'share', 5, 1, 'regression'],
  [0.02, 'growth', 3, 3, 'met-or-on-track'],
  [0.0199, 'growth', 3, 2, 'fair-progress'],
  [0.005, 'growth', 3, 2, 'fair-progress'],
  [0.0049, 'growth', 3, 1, 'stagnation-or-regression'],
] as const)('%d as a %s in %d bands scores %d, %s', (value, of, bands, score, status) => {
  expect(bandOf(value, of, bands)).toEqual({ score, status });
});

describe('exceptions', () => {
  test('met now is met, whatever the trend', () => {
    expect(
      judge(
        [
          [2015, 99],
          [2022, 96],
        ],
        [2030, 95],
        'up',
      ),
    ).toMatchObject({ score: 3, status: 'met-or-on-track', value: null });
  });

  test.each([
    [99, 100, 'up', {}, true],
    [98.9, 100, 'up', {}, false],
    [1, 0, 'down', {}, true],
    [99, 100, 'up', { percentage: false }, false],
    [94.5, 95, 'up', {}, false],
  ] as const)('%d towards %d (%s, %j) counts as met: %s', (latest, target, direction, options, met) => {
    const result = judge(
      [
        [2015, 50],
        [2022, latest],
      ],
      [2030, target],
      direction,
      options,
    );
    expect(result.notes.includes('near-limit-counts-as-met')).toBe(met);
  });

  test.each([
    [1, 3, 'met-or-on-track'],
    [0, 1, 'stagnation-or-regression'],
  ])('a yes or no of %d scores %d', (value, score, status) => {
    expect(judge([[2020, value]], undefined, undefined, { binary: true })).toMatchObject({ score, status });
  });

  test('a passed target year is judged by the value of then', () => {
    expect(
      judge(
        [
          [2015, 10],
          [2020, 14],
          [2022, 20],
        ],
        [2020, 15],
        'up',
      ),
    ).toMatchObject({
      value: expect.closeTo(0.8, 12) as number,
      notes: ['judged-at-target-year'],
    });
  });

  test('series of growth rates are for people to judge', () => {
    expect(
      judge(
        [
          [2015, 1],
          [2020, 2],
        ],
        [2030, 3],
        'up',
        { growthSeries: true },
      ),
    ).toMatchObject({ notEvaluable: 'needs-judgement' });
  });

  test.each([
    [
      [
        [2014, 1],
        [2016, 2],
        [2020, 3],
      ],
      2016,
    ],
    [
      [
        [2012, 1],
        [2014, 2],
        [2016, 3],
      ],
      2014,
    ],
    [
      [
        [2015, 1],
        [2020, 2],
      ],
      2015,
    ],
  ] as const)('without 2015 the next year with two values starts, else the last before: %j', (values, base) => {
    const { details } = judge(values as unknown as [number, number][], [2030, 9], 'up');
    const start = (values as unknown as [number, number][]).find(([at]) => at === base) as [number, number];
    const [year, latest] = values[values.length - 1] as [number, number];
    expect(details['observedGrowth']).toBeCloseTo((latest / start[1]) ** (1 / (year - base)) - 1, 12);
  });
});

test.each([
  ['nothing', judge([], [2030, 1], 'up'), 'no-data'],
  ['one value', judge([[2015, 1]], [2030, 2], 'up'), 'single-value'],
  [
    'a baseline of zero',
    judge(
      [
        [2015, 0],
        [2020, 1],
      ],
      [2030, 5],
      'up',
    ),
    'zero-baseline',
  ],
  [
    'a change of sign',
    judge(
      [
        [2015, -1],
        [2020, 1],
      ],
      [2030, 5],
      'up',
    ),
    'sign-change',
  ],
  [
    'a target at the baseline',
    judge(
      [
        [2015, 5],
        [2020, 4],
      ],
      [2030, 5],
      'up',
    ),
    'target-equals-baseline',
  ],
  [
    'a target year before the baseline',
    judge(
      [
        [2015, 5],
        [2020, 4],
      ],
      [2015, 9],
      'up',
    ),
    'target-year-not-after-baseline',
  ],
  [
    'no direction and no target',
    judge([
      [2015, 5],
      [2020, 4],
    ]),
    'no-direction',
  ],
  [
    'a negative baseline without a target',
    judge(
      [
        [2015, -5],
        [2020, -4],
      ],
      undefined,
      'up',
    ),
    'negative-baseline',
  ],
] as const)('%s: %s', (_, result, notEvaluable) => {
  expect(result).toMatchObject({ value: null, score: null, status: 'not-assessed', notEvaluable });
});
