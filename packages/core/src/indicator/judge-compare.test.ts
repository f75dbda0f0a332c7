import { describe, expect, test } from 'vitest';
import {
  makeIndicator,
  makeProgramme,
  makeTarget,
  type TargetParts,
  makeObservation,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const value = (period: string, of: number, more: ObservationParts = {}): Observation =>
  makeObservation({
    id: `o-${period}-${more.place ?? 'own'}`,
    indicator: 'i',
    period,
    value: of,
    status: 'final',
    grade: 'original',
    ...more,
  });

const programmeOf = (
  observations: readonly Observation[],
  target: TargetParts = {},
  indicator: Partial<Indicator> = {},
) =>
  makeProgramme({
    places: [{ id: 'city', title: { 'zh-Hans': '全市', en: 'the city' } }],
    indicators: [makeIndicator({ id: 'i', ...indicator })],
    targets: [
      makeTarget({
        id: 't',
        indicator: 'i',
        kind: 'compare',
        comparator: 'ge',
        value: undefined as never,
        compareWith: { base: 'place', place: 'city' },
        ...target,
      }),
    ],
    observations,
  });

const judge = (...of: Parameters<typeof programmeOf>) =>
  evaluateProgramme(programmeOf(...of), { asOf: '2024-06-30' }).answers.get('t');

const city = { place: 'city' };

describe('compared with a named place', () => {
  test('not below it is kept, equality meets, and below it is not', () => {
    const other = value('2023', 96.5, city);
    expect(judge([value('2023', 97), other])).toMatchObject({
      state: 'holding',
      because: { method: 'compare', numbers: { observed: 97, compared: 96.5, margin: 0.5 } },
    });
    expect(judge([value('2023', 96.5), other])).toMatchObject({ state: 'holding' });
    expect(judge([value('2023', 96.4), other])).toMatchObject({
      state: 'breached',
      because: { numbers: { margin: -0.1 } },
    });
  });

  test('a value of the place that was not published by then is none', () => {
    const late = value('2023', 96.5, { ...city, published: '2024-07-01' });
    expect(judge([value('2023', 97), late])).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'comparison-not-published', numbers: { observed: 97 } },
    });
  });

  test('the place lends nothing to the programme’s own series', () => {
    expect(judge([value('2023', 96.5, city)])).toMatchObject({ state: 'no-data' });
  });

  test('bounds that may lie on both sides decide nothing', () => {
    const other = value('2023', 96.5, { ...city, qualifier: 'at-least' });
    expect(judge([value('2023', 97), other])).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'bound-straddles-line' },
    });
  });

  test('a bound that decides keeps it, and is no number of the answer', () => {
    const from = (own: ObservationParts, other: ObservationParts) =>
      judge([value('2023', 97, own), value('2023', 96, { ...city, ...other })]);
    const numbers = (answer: ReturnType<typeof from>) => answer?.because.numbers;
    expect(from({}, { qualifier: 'at-most' })?.state).toBe('holding');
    expect(numbers(from({}, { qualifier: 'at-most' }))).not.toHaveProperty('compared');
    expect(numbers(from({}, { qualifier: 'at-most' }))).not.toHaveProperty('margin');
    expect(from({ qualifier: 'at-least' }, {})).toMatchObject({
      state: 'holding',
      because: { numbers: { compared: 96 } },
    });
    expect(numbers(from({ qualifier: 'at-least' }, {}))).not.toHaveProperty('observed');
  });

  test('it is as provisional as the less settled of the two, and rests on both', () => {
    const flags = (own: ObservationParts, other: ObservationParts) =>
      judge([value('2023', 97, own), value('2023', 96, { ...city, ...other })])?.flags;
    const provisional = { status: 'provisional' } as const;
    expect([flags({}, provisional), flags(provisional, {}), flags({}, {})]).toEqual([
      ['provisional'],
      ['provisional'],
      [],
    ]);
    expect(judge([value('2023', 97), value('2023', 96, city)])?.because.used.map(({ id }) => id)).toEqual([
      'o-2023-own',
      'o-2023-city',
    ]);
  });

  test.each(['2023-H1', '2023-H2', '2022'])(
    'a value of the place for %s is not of the time of one for 2023',
    (period) => {
      expect(judge([value('2023', 97), value(period, 96, city)])).toMatchObject({
        state: 'not-assessable',
        because: { rule: 'inputs', reason: 'comparison-not-published' },
      });
    },
  );

  test('a value from before the target began is no data on it', () => {
    expect(judge([value('2020', 97), value('2020', 96, city)])).toMatchObject({ state: 'no-data' });
  });

  test('a comparison that needs an end of its own has none here', () => {
    expect(judge([value('2023', 97), value('2023', 96, city)], { comparator: 'range' })).toMatchObject({
      state: 'not-assessable',
      because: { rule: 'inputs', reason: 'no-target-value' },
    });
  });

  test('a bare comparison with what neither rises nor falls means not below', () => {
    const of = (own: number) =>
      judge([value('2023', own), value('2023', 96, city)], { comparator: 'not-stated' }, { direction: 'none' })?.state;
    expect([of(97), of(95)]).toEqual(['holding', 'breached']);
  });
});

describe('compared with the same period a year before', () => {
  const lastYear = { compareWith: { base: 'last-year' as const } };

  test('each period has its own predecessor, and one before the start of the plan counts as one', () => {
    const quarters = { frequency: 'quarter' as const, direction: 'down' as const };
    const deaths = [value('2020-Q1', 8), value('2021-Q1', 7), value('2023-Q1', 5), value('2024-Q1', 5)];
    expect(judge(deaths, { ...lastYear, comparator: 'le' }, quarters)).toMatchObject({
      state: 'holding',
      because: { numbers: { observed: 5, compared: 5 } },
    });
    expect(judge([value('2023', 5), value('2024-Q1', 5)], { ...lastYear, comparator: 'le' }, quarters)).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'comparison-not-published' },
    });
  });

  test('the end of February has a predecessor in every year', () => {
    const months = { frequency: 'month' as const };
    expect(judge([value('2023-02', 5), value('2024-02', 6)], lastYear, months)).toMatchObject({
      lastKnown: { state: 'holding' },
    });
    expect(judge([value('2020-02', 6), value('2021-02', 6)], lastYear, months)).toMatchObject({
      lastKnown: { state: 'holding' },
    });
  });

  test('a year before that was counted by another definition is said to be another series', () => {
    const definitions = [
      { id: 'old', title: { en: '…' } },
      { id: 'new', title: { en: '…' }, from: '2023' },
    ];
    expect(judge([value('2022', 5), value('2023', 6)], lastYear, { definitions })).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'definition-changed' },
    });
    // Older than that it would not have been compared anyway.
    expect(judge([value('2021', 5), value('2023', 6)], lastYear, { definitions })).toMatchObject({
      because: { reason: 'comparison-not-published' },
    });
  });
});

test('without a comparison it is read by the indicator’s direction', () => {
  const other = value('2023', 96.5, city);
  const down = { direction: 'down' as const };
  expect(judge([value('2023', 97), other], { comparator: 'not-stated' }, down)).toMatchObject({ state: 'breached' });
  expect(judge([value('2023', 97), other], { comparator: 'not-stated' })).toMatchObject({ state: 'holding' });
});

describe('counts to date', () => {
  const toDate = { timeBasis: 'year-to-date', frequency: 'quarter' } as const;
  const lastYear = { compareWith: { base: 'last-year' } } as const;
  const nine = '2024-01-01/2024-03-31';

  test('are compared with those to the same day of the year before, though neither year is whole', () => {
    const kept = judge([value('2023-01-01/2023-03-31', 30), value('2023', 140), value(nine, 31)], lastYear, toDate);
    expect(kept).toMatchObject({ state: 'holding', because: { numbers: { observed: 31, compared: 30, margin: 1 } } });
    const fallen = judge([value('2023-01-01/2023-03-31', 32), value('2023', 140), value(nine, 31)], lastYear, toDate);
    expect(fallen).toMatchObject({ state: 'breached', because: { numbers: { margin: -1 } } });
  });

  test('only the latest of a year is a test', () => {
    const answer = judge(
      [value('2022', 100), value('2023-01-01/2023-06-30', 40), value('2023', 120), value('2022-01-01/2022-06-30', 50)],
      lastYear,
      toDate,
    );
    expect(answer).toMatchObject({
      state: 'holding',
      because: { numbers: { observed: 120, compared: 100, periodsMet: 1 } },
    });
  });

  test('without one to the same day there is nothing to compare with', () => {
    expect(judge([value('2023', 140), value(nine, 31)], lastYear, toDate)).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'comparison-not-published', numbers: { observed: 31 } },
    });
  });

  test('of another place too', () => {
    const place = { compareWith: { base: 'place', place: 'city' } } as const;
    expect(judge([value(nine, 31), value(nine, 30, city)], place, toDate)).toMatchObject({ state: 'holding' });
    expect(judge([value(nine, 31), value('2023', 30, city)], place, toDate)).toMatchObject({ state: 'not-assessable' });
  });
});
