import { describe, expect, test } from 'vitest';
import type { MethodCase } from '../method-case.ts';
import { eurostat } from './eurostat.ts';
import { eurostatScore } from './eurostat-score.ts';

const judge = (
  values: readonly (readonly [number, number | null])[],
  target?: readonly [number | undefined, number],
  direction?: 'up' | 'down',
) => {
  const input: MethodCase = {
    series: values.map(([at, value]) => ({ at, value })),
    ...(target === undefined
      ? {}
      : { target: { value: target[1], ...(target[0] === undefined ? {} : { at: target[0] }) } }),
    ...(direction === undefined ? {} : { direction }),
  };
  return eurostat.evaluate(input);
};

// EUSTAT-DES/data, indicator_calculation_components.yml at commit 00a0109: growth by Open SDG, score by Eurostat.
describe('the published records of the Basque Country', () => {
  test.each([
    ['1-1-1', 2016, 0.1490340749, 2022, 0.17, -1, 0.1, -0.7893659694952404, -5],
    ['1-2-1', 2016, 16.4, 2022, 16.5, -1, 8.2, -0.02098521874625286, -2.58743841144272],
    ['1-2-2', 2016, 20.6, 2024, 20.6, -1, 20.5, 0, -2.5],
    ['1-3-1 pensions', 2015, 82.7, 2025, 82.4, 1, null, -0.0003633504836403345, -0.09083762091008363],
    ['1-3-1 benefits', 2017, 45.7, 2025, 84.1, 1, null, 0.07921997371996325, 5],
    ['1-4-1 bathroom', 2015, 99.6, 2023, 99.8, 1, 99.9, 1.2506577815013848, 4.64755558215275],
    ['1-4-1 water', 2015, 99.9, 2023, 99.9, 1, 99.9, null, 5],
    ['1-5-4', 2015, 34.13, 2024, 35.32, 1, null, 0.003815327994563189, 0.9538319986407973],
    ['1-a-2', 2015, 69.9, 2023, 70.3, 1, null, 0.0007135231337143111, 0.17838078342857777],
    ['2-1-2', 2016, 6.6, 2024, 7.9, -1, 0.1, -0.08787928700737917, -2.8661636958640795],
    ['2-1-2 severe', 2016, 3.1, 2024, 2.6, -1, 0.1, 0.09997499565957124, -2.0834375180851197],
    ['2-2-2', 2013, 35.6, 2023, 36.1, -1, null, -0.0013956958261958086, -0.34892395654895214],
    ['2-2-E1', 2014, 13, 2023, 14, -1, null, -0.00826821355230245, -2.0670533880756126],
    ['2-3-1 small', 2015, 10150, 2021, 10509, 1, 20300, 0.12284542790964284, -1.988144050376488],
    ['2-3-2 small', 2015, 7680.2, 2021, 4033.8, 1, 15360.4, -2.151732764147156, -5],
    ['2-4-E2', 2015, 4.2, 2023, 3.6, -1, null, 0.019084377637015315, 4.771094409253829],
    ['3-3-2', 2015, 11.8, 2024, 10.7, -1, 2.4, 0.10735270959624175, -2.0526970433489926],
    ['3-4-1 premature', 2015, 9.6, 2020, 8, -1, 6.4, 1.3426666767668982, 5],
    ['3-6-1', 2015, 3.5, 2024, 2.8, -1, 1.75, 0.5422887024672756, -0.2404637397196847],
    [
      '4-5-1 residence',
      2015,
      1.0989010989010988,
      2024,
      1.0309278350515465,
      -1,
      1,
      1.1279340240262032,
      3.7709573144728807,
    ],
    ['4-5-1 gender', 2016, 1, 2022, 1.07, -1, 1, null, null],
  ] as const)('%s', (_, baseYear, base, year, latest, way, target, value, score) => {
    const result = judge(
      [
        [baseYear, base],
        [year, latest],
      ],
      target === null ? undefined : [2030, target],
      way === 1 ? 'up' : 'down',
    );
    if (value === null) expect(result.value).toBeNull();
    else expect(result.value).toBeCloseTo(value, 11);
    if (score === null) expect(result).toMatchObject({ score: null, notEvaluable: 'target-equals-baseline' });
    else expect(result.score).toBeCloseTo(score, 9);
  });
});

// The same file: series near a natural limit, without a target, and met targets whose value worsened.
describe('natural limits and worsened values, as published', () => {
  test.each([
    ['1-5-1', 2015, 0.09, 2024, 0.18, -1, 0.1, -0.08005973889230611, -5, 'significant-movement-away'],
    ['1-5-4 plan', 2015, 100, 2024, 100, 1, 100, 0, 5, 'significant-progress'],
    ['2-4-1 income', 2016, 98.77, 2023, 99.03, 1, 100, 0.0003756304762048135, 1.7563286572956605, 'moderate-progress'],
    ['3-9-3', 2015, 1.6, 2024, 1.1, -1, 0, 0.040777871216239436, 5, 'significant-progress'],
    [
      '5-5-1 assemblies',
      2015,
      48.1,
      2025,
      44.4,
      1,
      50,
      -0.007972321891407952,
      -1.993080472851988,
      'significant-movement-away',
    ],
    ['5-5-1 ministers', 2015, 50, 2025, 46.7, 1, 50, -0.006804627037080846, 5, 'significant-movement-away'],
    ['5-5-1 deputies', 2015, 50, 2025, 66.7, 1, 50, 0.02923745669053135, 5, 'significant-progress'],
    ['5-5-1 parliament', 2015, 49.3, 2025, 53.3, 1, 50, 0.007831733851999978, 5, 'significant-progress'],
    ['7-2-1', 2015, 14.5, 2023, 20.4, 1, 100, 0.04359687666382461, 5, 'significant-progress'],
    ['9-c-1 3.5G', 2015, 99.89, 2020, 99.99, 1, 100, 0.00020014011410074417, 5, 'significant-progress'],
  ] as const)('%s', (_, baseYear, base, year, latest, way, limit, value, score, status) => {
    const result = eurostat.evaluate({
      series: [
        { at: baseYear, value: base },
        { at: year, value: latest },
      ],
      direction: way === 1 ? 'up' : 'down',
      options: { limit },
    });
    expect(result.value).toBeCloseTo(value, 11);
    expect(result.score).toBeCloseTo(score, 9);
    expect(result.status).toBe(status);
  });

  test.each([
    ['3-1-2', 2015, 99.88, 2025, 99.86, 99.85, 'up'],
    ['7-1-1', 2016, 100, 2024, 99.9, 99.9, 'up'],
  ] as const)('%s: a target that is still met scores 5', (_, baseYear, base, year, latest, target, direction) => {
    const series = [
      [baseYear, base],
      [year, latest],
    ] as const;
    expect(judge(series, [2030, target], direction)).toMatchObject({ score: 5, status: 'significant-progress' });
  });

  test('with a target the limit takes no part, and a baseline past the limit is noted', () => {
    const of = (base: number, target?: number) =>
      eurostat.evaluate({
        series: [
          { at: 2015, value: base },
          { at: 2020, value: 98 },
        ],
        ...(target === undefined ? {} : { target: { at: 2030, value: target } }),
        direction: 'up',
        options: { limit: 97 },
      });
    expect(of(96, 99).notes).toContain('limit-ignored');
    expect(of(98).notes).toEqual(['baseline-past-limit']);
    expect(of(96).notes).toEqual([]);
  });
});

describe('cut-offs', () => {
  test.each([
    [0.95, 2.5],
    [0.6, 0],
    [0, -2.5],
    [-0.6, -5],
    [-3, -5],
    [1.3, 5],
    [9, 5],
  ])('a ratio of %d scores %d', (ratio, score) => {
    expect(eurostatScore(ratio, true)).toBeCloseTo(score, 12);
  });

  test.each([
    [109.6, 'significant-progress'],
    [109.501, 'significant-progress'],
    [109.4, 'moderate-progress'],
    [106.001, 'moderate-progress'],
    [105.9, 'insufficient-progress'],
    [100, 'insufficient-progress'],
    [99.9, 'movement-away'],
  ])('with a target, from 100 to %d in the one year that needed 110: %s', (latest, status) => {
    expect(
      judge(
        [
          [2020, 100],
          [2021, latest],
        ],
        [2021, 110],
        'up',
      ).status,
    ).toBe(status);
  });

  test.each([
    [102, 'significant-progress'],
    [100.5, 'moderate-progress'],
    [100, 'moderate-movement-away'],
    [99.001, 'moderate-movement-away'],
    [98.9, 'significant-movement-away'],
  ])('without a target, from 100 to %d in a year: %s', (latest, status) => {
    expect(
      judge(
        [
          [2020, 100],
          [2021, latest],
        ],
        undefined,
        'up',
      ).status,
    ).toBe(status);
  });
});

describe('edge rules', () => {
  test('a line to be kept that is broken reads as significant progress: negative over negative', () => {
    const result = judge(
      [
        [2020, 97],
        [2022, 94],
      ],
      [2025, 95],
      'up',
    );
    expect(result.value).toBeGreaterThan(0.95);
    expect(result).toMatchObject({
      status: 'significant-progress',
      notes: ['target-on-wrong-side'],
      details: { met: false },
    });
  });

  test('a deadline that has passed does not change the ratio, and is noted', () => {
    expect(
      judge(
        [
          [2015, 10],
          [2022, 12],
        ],
        [2020, 14],
        'up',
      ),
    ).toMatchObject({ notes: ['after-target-year'] });
  });

  test('to zero the required growth is −100 % a year', () => {
    expect(
      judge(
        [
          [2020, 12],
          [2023, 5],
        ],
        [2025, 0],
        'down',
      ).value,
    ).toBeCloseTo(1 - (5 / 12) ** (1 / 3), 12);
  });

  test.each([
    ['nothing', judge([], [2030, 1], 'up'), 'no-data'],
    ['one value', judge([[2015, 1]], [2030, 2], 'up'), 'single-value'],
    ['one value without a target', judge([[2015, 1]], undefined, 'up'), 'single-value'],
    [
      'a baseline of zero',
      judge(
        [
          [2015, 0],
          [2020, 1],
        ],
        [2030, 2],
        'up',
      ),
      'zero-baseline',
    ],
    [
      'a baseline of zero without a target',
      judge(
        [
          [2015, 0],
          [2020, 1],
        ],
        undefined,
        'up',
      ),
      'zero-baseline',
    ],
    [
      'a negative baseline without a target',
      judge(
        [
          [2015, -10],
          [2020, -8],
        ],
        undefined,
        'up',
      ),
      'negative-baseline',
    ],
    [
      'a change of sign',
      judge(
        [
          [2015, -1],
          [2020, 1],
        ],
        [2030, 2],
        'up',
      ),
      'sign-change',
    ],
    [
      'a change of sign without a target',
      judge(
        [
          [2015, -1],
          [2020, 1],
        ],
        undefined,
        'up',
      ),
      'sign-change',
    ],
    [
      'a target across zero',
      judge(
        [
          [2015, -2],
          [2020, -1],
        ],
        [2030, 2],
        'up',
      ),
      'target-sign-change',
    ],
    [
      'a target year before the baseline',
      judge(
        [
          [2015, 1],
          [2020, 2],
        ],
        [2014, 3],
        'up',
      ),
      'target-year-not-after-baseline',
    ],
    [
      'two values of one year',
      judge(
        [
          [2015, 1],
          [2015, 2],
        ],
        [2030, 3],
        'up',
      ),
      'duplicate-years',
    ],
    [
      'no target and no direction',
      judge([
        [2015, 1],
        [2020, 2],
      ]),
      'no-direction',
    ],
  ] as const)('%s: %s', (_, result, notEvaluable) => {
    expect(result).toMatchObject({ value: null, score: null, status: 'not-available', notEvaluable });
  });

  test('one value that meets the target is significant progress', () => {
    expect(judge([[2015, 3]], [2030, 2], 'up')).toMatchObject({
      value: null,
      score: 5,
      status: 'significant-progress',
    });
  });

  test('without a target year it is 2030, and noted', () => {
    const result = judge(
      [
        [2015, 10],
        [2020, 12],
      ],
      [undefined, 20],
      'up',
    );
    expect(result.value).toBe(
      judge(
        [
          [2015, 10],
          [2020, 12],
        ],
        [2030, 20],
        'up',
      ).value,
    );
    expect(result.notes).toEqual(['target-year-assumed']);
  });

  test('a baseline that says another value than the series is refused', () => {
    expect(
      eurostat.evaluate({
        series: [
          { at: 2015, value: 1 },
          { at: 2020, value: 2 },
        ],
        baseline: { at: 2015, value: 3 },
        direction: 'up',
      }),
    ).toMatchObject({ notEvaluable: 'baseline-contradicts-series' });
  });

  test('a baseline after the whole series is refused', () => {
    expect(
      eurostat.evaluate({ series: [{ at: 2015, value: 1 }], baseline: { at: 2020, value: 3 }, direction: 'up' }),
    ).toMatchObject({ notEvaluable: 'base-year-after-data' });
  });
});
