import { describe, expect, test } from 'vitest';
import type { MethodCase, MethodOptions } from '../method-case.ts';
import { escap } from './escap.ts';

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
  return escap.evaluate(input);
};

describe('current status', () => {
  test.each([
    ['at the start', 50, 0, 'regression'],
    ['part of the way', 78, 5.6, 'slow-progress'],
    ['nine tenths', 95, 9, 'slow-progress'],
    ['beyond nine tenths', 95.1, 9.02, 'on-track'],
    ['at the target', 100, 10, 'on-track'],
    ['beyond it', 120, 10, 'on-track'],
    ['the wrong way', 45, -1, 'regression'],
  ])('%s', (_, latest, value, status) => {
    const result = judge(
      [
        [2015, 50],
        [2020, latest],
      ],
      [2030, 100],
      'up',
    );
    expect(result.value).toBeCloseTo(value, 12);
    expect(result.status).toBe(status);
  });

  test('of a decrease', () => {
    expect(
      judge(
        [
          [2015, 12],
          [2018, 5],
        ],
        [2020, 0],
        'down',
      ).value,
    ).toBeCloseTo(5.8333333333, 9);
  });

  test('sees that a line is broken: −15', () => {
    expect(
      judge(
        [
          [2015, 97],
          [2020, 94],
        ],
        [2030, 95],
        'up',
      ),
    ).toMatchObject({ value: -15, status: 'regression' });
  });
});

describe('anticipated progress', () => {
  test('is the same scale for the value in the target year, by a regression that weighs later years more', () => {
    // numpy.polyfit(t, y, 1, w=sqrt(15 / (2030 − t))) at 2030, in double precision.
    const { details } = judge(
      [
        [2015, 50],
        [2017, 53],
        [2020, 54],
        [2023, 66],
      ],
      [2030, 100],
      'up',
    );
    expect(details['anticipated']).toMatchObject({ projected: expect.closeTo(78.22924901185772, 9) as number });
  });

  test('of shares runs on the logit scale and stays inside it', () => {
    const { details } = judge(
      [
        [2015, 50],
        [2017, 53],
        [2020, 54],
        [2023, 66],
      ],
      [2030, 100],
      'up',
      { scale: 100 },
    );
    expect(details['anticipated']).toMatchObject({ projected: expect.closeTo(76.31329290200901, 9) as number });
  });

  test.each([
    [95.2, 'keep'],
    [80, 'speed-up'],
    [48, 'reverse'],
  ])('a path to %d in the target year says %s', (end, status) => {
    const result = judge(
      [
        [2015, 50],
        [2020, 50 + (end - 50) / 3],
      ],
      [2030, 100],
      'up',
    );
    const anticipated = result.details['anticipated'] as {
      status: string;
      projected: number;
      gap: number;
      value: number;
    };
    expect(anticipated.projected).toBeCloseTo(end, 9);
    expect(anticipated.status).toBe(status);
    expect(anticipated.gap).toBeCloseTo((100 - end) / 50, 9);
  });
});

describe('estimates as UNICEF’s Middle East and North Africa office makes them', () => {
  const logit = (share: number): number => Math.log(share / (1 - share));
  const back = (x: number): number => 1 / (1 + Math.exp(-x));

  test('a missing base year is stepped back from the last point with the mean change, also between observations', () => {
    const result = judge(
      [
        [2012, 40],
        [2014, 44],
        [2018, 60],
      ],
      [2030, 100],
      'up',
      { scale: 100 },
    );
    const mean = ((logit(0.44) - logit(0.4)) / 2 + (logit(0.6) - logit(0.44)) / 4) / 2;
    expect(result.details['baseValue']).toBeCloseTo(100 * back(logit(0.6) - 3 * mean), 10);
    expect(result.notes).toEqual(['baseline-estimated']);
  });

  test('so are a current year and, when asked for, the target year', () => {
    const result = judge(
      [
        [2015, 40],
        [2019, 60],
      ],
      [2030, 100],
      'up',
      { scale: 100, currentYear: 2025, projection: 'mean-change' },
    );
    const mean = (logit(0.6) - logit(0.4)) / 4;
    const current = 100 * back(logit(0.6) + 6 * mean);
    const projected = 100 * back(logit(0.6) + 11 * mean);
    expect(result.value).toBeCloseTo((10 * (current - 40)) / 60, 10);
    expect(result.details['anticipated']).toMatchObject({ projected: expect.closeTo(projected, 9) as number });
    expect(result.notes).toEqual(['current-value-estimated']);
  });

  test.each([
    [
      'at the whole',
      [
        [2015, 90],
        [2020, 100],
      ],
      100,
    ],
    [
      'constant',
      [
        [2014, 80],
        [2020, 80],
      ],
      80,
    ],
  ] as const)('where a share stands %s the last value is kept or goes on', (_, values, kept) => {
    const { details } = judge(values as unknown as [number, number][], [2030, 100], 'up', {
      scale: 100,
      projection: 'mean-change',
    });
    expect(details['anticipated']).toMatchObject({ projected: expect.closeTo(kept, 10) as number });
  });

  test('one value is insufficient, unless it meets the target; none is no data', () => {
    expect(judge([[2018, 50]], [2030, 100], 'up')).toMatchObject({
      value: null,
      status: 'insufficient-data',
      notEvaluable: 'single-value',
    });
    expect(judge([[2018, 100]], [2030, 100], 'up')).toMatchObject({
      value: 10,
      status: 'on-track',
      details: { anticipated: { value: 10, status: 'keep' } },
    });
    expect(judge([], [2030, 100], 'up')).toMatchObject({ value: null, status: 'no-data', notEvaluable: 'no-data' });
  });
});

test.each([
  [
    'no target',
    judge(
      [
        [2015, 1],
        [2020, 2],
      ],
      undefined,
      'up',
    ),
    'no-target',
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
    'a target year before the base year',
    judge(
      [
        [2015, 5],
        [2020, 4],
      ],
      [2010, 9],
      'up',
    ),
    'target-year-not-after-baseline',
  ],
  [
    'a share above its whole',
    judge(
      [
        [2015, 5],
        [2020, 104],
      ],
      [2030, 100],
      'up',
      { scale: 100 },
    ),
    'share-outside-limits',
  ],
  ['one value and no direction', judge([[2015, 5]], [2030, 9]), 'no-direction'],
  [
    'two values of one year',
    judge(
      [
        [2015, 5],
        [2015, 6],
      ],
      [2030, 9],
      'up',
    ),
    'duplicate-years',
  ],
] as const)('%s: %s', (_, result, notEvaluable) => {
  expect(result).toMatchObject({ value: null, score: null, status: 'insufficient-data', notEvaluable });
});

test('a value in the target year needs no projection', () => {
  const { notes, details } = judge(
    [
      [2015, 5],
      [2020, 8],
      [2022, 3],
    ],
    [2020, 10],
    'up',
  );
  expect(details['anticipated']).toMatchObject({ projected: 8, value: 6 });
  expect(notes).toEqual(['judged-at-target-year']);
});
