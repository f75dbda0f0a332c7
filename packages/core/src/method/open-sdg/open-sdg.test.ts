import { describe, expect, test } from 'vitest';
import type { MethodCase, MethodOptions } from '../method-case.ts';
import { limitFactor } from '../case/limit-factor.ts';
import { openSdg } from './open-sdg.ts';

interface Known {
  readonly values: readonly (readonly [year: number, value: number | null])[];
  readonly target?: number;
  readonly targetYear?: number;
  readonly direction?: 'up' | 'down';
  readonly options?: MethodOptions;
}

const caseOf = ({ values, target, targetYear, direction, options }: Known): MethodCase => ({
  series: values.map(([at, value]) => ({ at, value })),
  ...(target === undefined
    ? {}
    : { target: { value: target, ...(targetYear === undefined ? {} : { at: targetYear }) } }),
  ...(direction === undefined ? {} : { direction }),
  ...(options === undefined ? {} : { options }),
});
const judge = (known: Known) => openSdg.evaluate(caseOf(known));

test('a target that is met is achieved, also where the growth is beyond all numbers', () => {
  const known: Known = {
    values: [
      [2015, 1e-300],
      [2016, 1e300],
    ],
    direction: 'up',
  };
  expect(judge({ ...known, target: 1 })).toMatchObject({
    value: null,
    score: 5,
    status: 'target_achieved',
    notEvaluable: null,
  });
  expect(judge(known)).toMatchObject({ value: null, status: 'not_available', notEvaluable: 'out-of-range' });
});

describe('edge rules', () => {
  test.each([
    [
      'a missing base year moves to the next available',
      {
        values: [
          [2013, 5],
          [2017, 10],
          [2020, 11],
        ],
        direction: 'up',
      },
      { details: { baseYear: 2017 }, notes: ['base-year-moved'] },
    ],
    [
      'missing values are dropped first',
      {
        values: [
          [2015, null],
          [2016, 10],
          [2020, 11],
          [2021, null],
        ],
        direction: 'up',
      },
      { details: { baseYear: 2016, currentYear: 2020 } },
    ],
    ['no data', { values: [] }, { notEvaluable: 'no-data' }],
    ['only missing values', { values: [[2015, null]] }, { notEvaluable: 'no-data' }],
    [
      'duplicate years',
      {
        values: [
          [2015, 1],
          [2015, 2],
          [2020, 3],
        ],
      },
      { notEvaluable: 'duplicate-years' },
    ],
    [
      'a base year after all data',
      {
        values: [
          [2010, 1],
          [2014, 2],
        ],
      },
      { notEvaluable: 'base-year-after-data' },
    ],
    ['one value', { values: [[2016, 1]] }, { notEvaluable: 'single-value', status: 'not_available' }],
    [
      'one value that meets the target',
      { values: [[2016, 12]], target: 10, direction: 'up' },
      { status: 'target_achieved', score: 5, value: null, notEvaluable: null },
    ],
    [
      'a sign change',
      {
        values: [
          [2015, -1],
          [2020, 1],
        ],
        direction: 'up',
      },
      { notEvaluable: 'sign-change' },
    ],
    [
      'a sign change to a target that is met',
      {
        values: [
          [2015, -1],
          [2020, 1],
        ],
        target: 1,
        direction: 'up',
      },
      { status: 'target_achieved', score: 5, value: null },
    ],
    [
      'the target is the baseline and not met',
      {
        values: [
          [2016, 1],
          [2022, 1.07],
        ],
        target: 1,
      },
      { notEvaluable: 'target-equals-baseline', value: null, score: null },
    ],
    [
      'the target is the baseline and met',
      {
        values: [
          [2015, 99.9],
          [2023, 99.9],
        ],
        target: 99.9,
        direction: 'up',
      },
      { value: null, score: 5, status: 'target_achieved', notEvaluable: null },
    ],
    [
      'a target year that is not after the base year',
      {
        values: [
          [2015, 1],
          [2020, 2],
        ],
        target: 9,
        targetYear: 2015,
        direction: 'up',
      },
      { notEvaluable: 'target-year-not-after-baseline' },
    ],
    [
      'at its limit and holding',
      {
        values: [
          [2015, 100],
          [2024, 100],
        ],
        direction: 'up',
        options: { limit: 100 },
      },
      { value: 0, score: 5, status: 'substantial_progress' },
    ],
    [
      'at its limit and falling',
      {
        values: [
          [2015, 100],
          [2024, 99],
        ],
        direction: 'up',
        options: { limit: 100 },
      },
      { status: 'deterioration' },
    ],
    [
      'the direction left out is a decrease',
      {
        values: [
          [2015, 1],
          [2020, 2],
        ],
        target: 10,
      },
      { status: 'target_achieved', notes: ['direction-assumed', 'target-year-assumed', 'target-on-wrong-side'] },
    ],
    [
      'a limit beside a target is ignored',
      {
        values: [
          [2015, 92],
          [2020, 93],
        ],
        target: 100,
        direction: 'up',
        options: { limit: 100 },
      },
      { notes: ['target-year-assumed', 'limit-ignored'] },
    ],
    [
      'a baseline beyond its limit',
      {
        values: [
          [2015, 120],
          [2020, 125],
        ],
        direction: 'up',
        options: { limit: 100 },
      },
      { notes: ['baseline-past-limit'] },
    ],
  ] as const)('%s', (_, known, expected) => {
    expect(judge(known as unknown as Known)).toMatchObject(expected);
  });

  test('a baseline of zero becomes 0.001, and so does a target of zero', () => {
    const up = judge({
      values: [
        [2020, 0],
        [2023, 10],
      ],
      target: 45,
      targetYear: 2025,
      direction: 'up',
      options: { baseYear: 2020 },
    });
    const growth = (from: number, to: number, years: number): number => (to / from) ** (1 / years) - 1;
    expect(up.value).toBeCloseTo(growth(0.001, 10, 3) / growth(0.001, 45, 5), 10);
    expect(up.notes).toEqual(['baseline-zero-replaced']);
    expect(up.details).toMatchObject({ baseValue: 0.001 });
    const down = judge({
      values: [
        [2020, 12],
        [2023, 5],
      ],
      target: 0,
      targetYear: 2025,
      direction: 'down',
      options: { baseYear: 2020 },
    });
    expect(down.value).toBeCloseTo(0.3, 2);
    expect(down).toMatchObject({ notes: ['target-zero-replaced'], details: { target: 0.001 } });
  });

  test('below zero the sign is turned: a deficit that shrinks is progress upwards', () => {
    const { value } = judge({
      values: [
        [2015, -10],
        [2020, -8],
      ],
      direction: 'up',
    });
    expect(value).toBeCloseTo(1 - 0.8 ** 0.2, 12);
  });

  test('a target across zero has the modulus of a complex growth, as in the released module, and says so', () => {
    // Python: abs(((5 / -10) ** (1 / 15)) - 1) is 0.2092138634666244.
    const { value, notes } = judge({
      values: [
        [2015, -10],
        [2020, -8],
      ],
      target: 5,
      direction: 'up',
    });
    expect((1 - 0.8 ** 0.2) / (value as number)).toBeCloseTo(0.2092138634666244, 12);
    expect(notes).toContain('target-sign-change');
  });

  test('other cut-offs move the status and not the score', () => {
    const known: Known = {
      values: [
        [2015, 14.5],
        [2023, 10.2],
      ],
      target: 7.25,
    };
    const strict = judge({ ...known, options: { high: 1, med: 0.96 } });
    expect(strict.status).toBe('limited_progress');
    expect(judge(known)).toMatchObject({ status: 'substantial_progress', value: strict.value });
  });
});

test.each([
  [0, 100, 1],
  [50, 100, 1 - 0.5 ** 4.44],
  [100, 100, 0],
  [150, 100, 1 - 0.5 ** 4.44],
  [200, 100, 1],
  [5, 0, 1],
  [0, 0, 1],
  [-50, -100, 1 - 0.5 ** 4.44],
])('near the limit: %d of %d shrinks the cut-offs to %d', (base, limit, factor) => {
  expect(limitFactor(base, limit)).toBeCloseTo(factor, 14);
});

test.each([
  ['target_achieved', 12],
  ['moderate_progress', 10.05],
])('several series are achieved only if every scored one is: %s', (status, second) => {
  const result = openSdg.evaluate({
    named: {
      a: [
        { at: 2015, value: 8 },
        { at: 2020, value: 12 },
      ],
      b: [
        { at: 2015, value: 10 },
        { at: 2020, value: second },
      ],
      c: [],
    },
    direction: 'up',
    options: { series: { a: { target: { value: 12 } }, b: { target: { value: 12 } } } },
  });
  expect(result.status).toBe(status);
});

test('days belong to their year', () => {
  const result = openSdg.evaluate({
    series: [
      { at: 2014.5, value: 10 },
      { at: 2020, value: 12 },
    ],
    direction: 'up',
  });
  expect(result.details).toMatchObject({ baseYear: 2015, currentYear: 2020 });
});
