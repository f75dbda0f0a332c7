import { describe, expect, test } from 'vitest';
import {
  makeIndicator,
  makeObservations,
  makeTarget,
  type TargetParts,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import type { Observation, Target } from '../generated/types.ts';
import { changeReadings } from './change-readings.ts';
import { coveringPeriods } from './covering-periods.ts';
import { currentTarget } from './current-target.ts';
import { inTime } from './in-time.ts';
import { observedNumbers } from './observed-numbers.ts';
import { toReading, type Reading } from './reading.ts';
import { sameGroup } from '../lookup/same-group.ts';
import { shareReadings } from './share-readings.ts';
import { ignoredInputs, inputsOf } from './target-case.ts';

const reading = (period: string, value = 1, parts: ObservationParts = {}): Reading => {
  const [observation] = makeObservations({ [period]: value }, parts);
  return toReading(observation as Observation, value, makeIndicator());
};
const periods = (readings: readonly Reading[]) => readings.map(({ period }) => period);

test('values stand in order of their last day, then of their first, then of their names', () => {
  const sorted = [
    reading('2021-Q1'),
    reading('2020-07/2021-06'),
    reading('2021-Q2', 1, { id: 'a' }),
    reading('2021-Q2', 1, { id: 'b' }),
    reading('2021-06'),
    reading('2021-Q3'),
  ];
  expect([...sorted].reverse().sort(inTime)).toEqual(sorted);
  expect([...sorted].sort(inTime)).toEqual(sorted);
});

test.each([
  [undefined, undefined, true],
  [undefined, {}, true],
  [{ sex: 'girls' }, undefined, false],
  [{ sex: 'girls' }, { sex: 'girls' }, true],
  [{ sex: 'girls' }, { sex: 'boys' }, false],
  [{ sex: 'girls' }, { age: 'girls' }, false],
  [{ sex: 'girls' }, { sex: 'girls', age: '0-3' }, false],
  [{ age: '0-3', sex: 'girls' }, { sex: 'girls', age: '0-3' }, true],
] as const)('%o and %o name the same group: %s', (a, b, same) => {
  expect(sameGroup(a as never, b as never)).toBe(same);
  expect(sameGroup(b as never, a as never)).toBe(same);
});

test('the numbers of a value: itself, its finite ends, and both counts or none', () => {
  expect(observedNumbers(reading('2021', 5))).toEqual({ observed: 5 });
  expect(observedNumbers(reading('2021', 5, { qualifier: 'at-least' }))).toEqual({ observedLow: 5 });
  expect(observedNumbers(reading('2021', 5, { qualifier: 'at-most' }))).toEqual({ observedHigh: 5 });
  expect(observedNumbers(reading('2021', 5, { qualifier: 'about' }))).toEqual({ observedLow: 4.5, observedHigh: 5.5 });
  expect(observedNumbers(reading('2021', 5, { numerator: 1 }))).toEqual({ observed: 5 });
  expect(observedNumbers(reading('2021', 5, { denominator: 1 }))).toEqual({ observed: 5 });
  const counts = { numerator: 1, denominator: 20 };
  expect(observedNumbers(reading('2021', 5, counts))).toEqual({ observed: 5, ...counts });
});

test('the printed values behind a reading are named with what is known of them', () => {
  const one = reading('2021', 5, { published: '2022-03-01' });
  const input = { kind: 'observation', id: 'o-2021', period: '2021', value: 5, published: '2022-03-01' };
  expect(inputsOf(one)).toEqual([input]);
  const other = { kind: 'observation', id: 'o-2022', period: '2022', value: 6 };
  expect(inputsOf({ ...one, parts: [one, reading('2022', 6)] })).toEqual([input, other]);
  expect(ignoredInputs(one, 'superseded')).toEqual([{ ...input, reason: 'superseded' }]);
});

describe('covering periods', () => {
  const cover = (...names: string[]) => periods(coveringPeriods(names.map((name) => reading(name)).sort(inTime)));

  test('most days win over fewer periods', () => {
    expect(cover('2021-Q1', '2021-Q2', '2021-01/2021-04')).toEqual(['2021-Q1', '2021-Q2']);
    expect(cover('2021-Q1', '2021-01/2021-04')).toEqual(['2021-01/2021-04']);
  });

  test('of the same days the fewer periods win, whatever their order', () => {
    expect(cover('2021-Q1', '2021-Q2', '2021-H1')).toEqual(['2021-H1']);
    expect(cover('2020', '2021-Q1', '2021-Q2', '2021-H1', '2021-H2')).toEqual(['2020', '2021-H1', '2021-H2']);
  });

  test('of the same days in as many periods the longer one wins', () => {
    const early = ['2021-01/2021-05', '2021-06'];
    expect(cover(...early, '2021-01/2021-02', '2021-03/2021-06')).toEqual(early);
    const late = ['2021-01', '2021-02/2021-06'];
    expect(cover(...late, '2021-01/2021-02', '2021-03/2021-06')).toEqual(late);
    expect(cover(...late, '2021-Q1', '2021-Q2')).toEqual(late);
  });

  test('a period that begins on the last day of another overlaps it', () => {
    expect(cover('2021-Q1', '2021-03/2021-06')).toEqual(['2021-03/2021-06']);
    expect(cover('2021-03-31', '2021-03-31/2021-04-02')).toEqual(['2021-03-31/2021-04-02']);
    expect(cover()).toEqual([]);
  });
});

describe('changes from period to period', () => {
  const changes = (
    values: readonly (readonly [string, number])[],
    as: 'points' | 'percent',
    frequency: 'year' | 'quarter' | 'irregular' = 'year',
  ) =>
    changeReadings(
      values.map(([period, value]) => reading(period, value)),
      as,
      frequency,
    ).map(({ value }) => value);

  test('in points and in per cent of the size of the value before', () => {
    const values = [
      ['2021', 50],
      ['2022', 55],
      ['2023', 44],
    ] as const;
    expect(changes(values, 'points')).toEqual([5, -11]);
    expect(changes(values, 'percent')).toEqual([10, -20]);
    expect(
      changes(
        [
          ['2021', -50],
          ['2022', -45],
        ],
        'percent',
      ),
    ).toEqual([10]);
    expect(
      changes(
        [
          ['2021', 1.1],
          ['2022', 1.2],
        ],
        'points',
      ),
    ).toEqual([0.1]);
    expect(
      changes(
        [
          ['2021', 4],
          ['2022', 4],
        ],
        'percent',
      ),
    ).toEqual([0]);
  });

  test('a change is an exact value of its own', () => {
    const [change] = changeReadings([reading('2021', 50), reading('2022', 55)], 'points', 'year');
    expect(change).toMatchObject({
      period: '2022',
      exact: true,
      interval: { low: 5, high: 5, lowOpen: false, highOpen: false },
    });
  });

  test('none in per cent of nothing, but in points', () => {
    const values = [
      ['2021', 0],
      ['2022', 5],
    ] as const;
    expect(changes(values, 'percent')).toEqual([]);
    expect(changes(values, 'points')).toEqual([5]);
  });

  test('none across a gap, and none without a rhythm unless one follows the other', () => {
    expect(
      changes(
        [
          ['2021', 1],
          ['2023', 2],
        ],
        'points',
      ),
    ).toEqual([]);
    expect(
      changes(
        [
          ['2021-Q1', 1],
          ['2021-Q2', 2],
        ],
        'points',
        'quarter',
      ),
    ).toEqual([1]);
    expect(
      changes(
        [
          ['2021-Q1', 1],
          ['2021-Q3', 2],
        ],
        'points',
        'quarter',
      ),
    ).toEqual([]);
    expect(
      changes(
        [
          ['2021-03-31', 1],
          ['2022-03-31', 2],
        ],
        'points',
      ),
    ).toEqual([1]);
    expect(
      changes(
        [
          ['2021-03-31', 1],
          ['2022-03-31', 2],
        ],
        'points',
        'irregular',
      ),
    ).toEqual([]);
    expect(
      changes(
        [
          ['2021-03-30', 1],
          ['2021-03-31', 2],
        ],
        'points',
        'irregular',
      ),
    ).toEqual([1]);
    expect(
      changes(
        [
          ['2021-03-31', 1],
          ['2021-03-31', 2],
        ],
        'points',
        'irregular',
      ),
    ).toEqual([]);
  });

  test('a value that is not exact bounds the change, and in per cent of one there is none', () => {
    const about = reading('2022', 5, { qualifier: 'about' });
    const list = [reading('2021', 3), about, reading('2023', 7)];
    const changes = changeReadings(list, 'points', 'year').map(({ exact, interval: { low, high } }) => [
      exact,
      low,
      high,
    ]);
    expect(changes).toEqual([
      [false, 1.5, 2.5],
      [false, 1.5, 2.5],
    ]);
    expect(changeReadings(list, 'percent', 'year').map(({ reference }) => reference)).toEqual(['2022-12-31']);
  });
});

describe('shares', () => {
  const share = (numerator?: number, denominator?: number) =>
    shareReadings({
      target: makeTarget({ kind: 'coverage' }),
      indicator: makeIndicator({ unit: { label: { en: 'schools' }, kind: 'plain' } }),
      readings: [reading('2021', 7, { numerator, denominator, qualifier: 'about' } as never)],
    }).map(({ value, exact, interval }) => ({ value, exact, interval }));
  const exactly = (value: number) => [
    { value, exact: true, interval: { low: value, high: value, lowOpen: false, highOpen: false } },
  ];

  test('a share comes from its counts alone', () => {
    expect(share(1, 4)).toEqual(exactly(25));
    expect(share(0, 4)).toEqual(exactly(0));
    expect(share(4, 4)).toEqual(exactly(100));
  });

  test.each([
    [undefined, 4],
    [1, undefined],
    [1, 0],
    [0, 0],
    [1, -4],
    [-1, 4],
    [5, 4],
  ])('%s of %s is no share', (numerator, denominator) => {
    expect(share(numerator, denominator)).toEqual([]);
  });
});

describe('revisions of a target', () => {
  const words = { en: 'words' };
  const revised = (
    revisions: NonNullable<Target['revisions']>,
    asOf = '2024-06-30',
    stated: TargetParts = { value: 5 },
  ) => currentTarget(makeTarget({ ...stated, revisions }), { asOf, knownAt: asOf, documents: new Map() });

  test('each changes what it names and leaves the rest', () => {
    const only = (parts: Partial<NonNullable<Target['revisions']>[number]>, stated?: TargetParts) =>
      revised([{ date: '2022-01-01', reason: words, sources: [{ document: 'd' }], ...parts }], undefined, stated);
    for (const change of [{ value: 6 }, { deadline: '2027' }])
      expect(only(change).target).toMatchObject({ value: 5, deadline: '2025', ...change });
    const range = { comparator: 'range', low: 1, high: 9, deadline: '2025' } as const;
    for (const change of [{ low: 2 }, { high: 8 }, { deadline: '2027' }])
      expect(only(change, range).target).toMatchObject({ ...range, ...change });
    expect(only({ value: 6, deadline: '2027' }).used).toEqual([
      { kind: 'revision', id: 't', published: '2022-01-01', period: '2027', value: 6 },
    ]);
    expect(only({ low: 2 }).used).toEqual([{ kind: 'revision', id: 't', published: '2022-01-01', low: 2 }]);
  });

  test('a value is no end of a range, and an end no value', () => {
    const list = [{ date: '2022-01-01', value: 6, low: 2, reason: words, sources: [{ document: 'd' }] }];
    expect(revised(list).target).toMatchObject({ value: 6 });
    expect(revised(list).target.low).toBeUndefined();
    const range = revised(list, undefined, { comparator: 'range', low: 1, high: 9 }).target;
    expect([range.value, range.low, range.high]).toEqual([undefined, 2, 9]);
  });

  test('the latest in force counts, whatever the order they stand in', () => {
    const list = [
      { date: '2022-01-01', value: 6, reason: words, sources: [{ document: 'd' }] },
      { date: '2023-01-01', value: 7, reason: words, sources: [{ document: 'd' }] },
      { date: '2022-06-01', value: 8, reason: words, sources: [{ document: 'd' }] },
    ];
    for (const order of [list, [...list].reverse()]) {
      expect(revised(order).target.value).toBe(7);
      expect(revised(order, '2022-12-31').target.value).toBe(8);
      expect(revised(order, '2021-12-31').target.value).toBe(5);
      expect(revised(order).used.map(({ value }) => value)).toEqual([6, 8, 7]);
    }
  });

  test('of two on one day the one that stands later counts', () => {
    const list = [6, 7].map((value) => ({ date: '2022-01-01', value, reason: words, sources: [{ document: 'd' }] }));
    expect(revised(list).target.value).toBe(7);
    expect(revised([...list].reverse()).target.value).toBe(6);
  });
});
