import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmeOf, reachCase, runs } from '../fixtures/arbitrary-case.ts';
import { makeCase, makeObservations, makeProgramme } from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { historyDates } from './history-dates.ts';
import { history } from './history.ts';

const corrected = makeCase({
  baseline: { value: 50, date: '2020' },
  target: { value: 100 },
  observations: [
    ...makeObservations({ 2023: 60 }, { id: 'first', status: 'provisional', published: '2024-02-01' }),
    ...makeObservations({ 2023: 80 }, { id: 'second', status: 'revised', published: '2024-08-01' }),
  ],
});

const states = (options: Parameters<typeof history>[1]) =>
  history(corrected, options)
    .items.get('t')
    ?.map(({ asOf, state, observed }) => [asOf, state, observed]);

test('each date is judged by what was known then', () => {
  expect(states({ dates: ['2024-01-31', '2024-06-30', '2024-08-01'] })).toEqual([
    ['2024-01-31', 'no-data', undefined],
    ['2024-06-30', 'off-track', 60],
    ['2024-08-01', 'on-track', 80],
  ]);
});

test('or by what is known now, the last date unless another is given', () => {
  const dates = ['2023-12-30', '2024-01-31', '2024-08-01'];
  expect(states({ dates, knowledge: 'now' })).toEqual([
    ['2023-12-30', 'no-data', undefined],
    ['2024-01-31', 'on-track', 80],
    ['2024-08-01', 'on-track', 80],
  ]);
  expect(states({ dates: ['2024-01-31'], knowledge: 'now', knownAt: '2024-03-01' })).toEqual([
    ['2024-01-31', 'off-track', 60],
  ]);
});

test('other rules are asked of every date', () => {
  expect(
    states({ dates: ['2024-06-30', '2024-08-01'], rules: { atRiskRatio: 0.3 } })?.map(([, state]) => state),
  ).toEqual(['at-risk', 'on-track']);
});

test('no date, no points; and what is no date is a wrong call', () => {
  expect(history(corrected, { dates: [] })).toMatchObject({ dates: [], evaluations: [] });
  expect(() => history(corrected, { dates: ['2024'] })).toThrow(RangeError);
});

test.each(['demo-district/plan-2021-2025', 'national-children/outline-2021-2030', 'xiqing/programme'])(
  'the history of %s holds each leaf on each date, and ends where judging that date ends',
  (seed) => {
    const programme = seedProgramme(seed);
    const dates = historyDates(programme, { asOf: '2026-06-30', every: 'quarter' });
    const { items, evaluations } = history(programme, { dates });
    const last = evaluateProgramme(programme, { asOf: '2026-06-30' });
    expect([...items.keys()]).toEqual([...last.answers.keys()]);
    for (const [id, points] of items) {
      expect(points.map(({ asOf }) => asOf)).toEqual(dates);
      expect(points[points.length - 1]).toMatchObject({
        state: last.answers.get(id)?.state,
        flags: last.answers.get(id)?.flags,
      });
    }
    expect(evaluations[evaluations.length - 1]).toEqual(last);
  },
);

test('any case: the order of dates and double ones change nothing, and the last point is the judgement of that day', () => {
  fc.assert(
    fc.property(reachCase, fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 6 }), (of, days) => {
      const programme = programmeOf(of);
      const dates = days.map((day) => new Date(Date.UTC(2020, 6, 1) + day * 86_400_000).toISOString().slice(0, 10));
      const one = history(programme, { dates });
      expect(history(programme, { dates: [...dates, ...dates].reverse() })).toEqual(one);
      const asOf = one.dates[one.dates.length - 1]!;
      const points = one.items.get('t')!;
      expect(points[points.length - 1]?.state).toBe(evaluateProgramme(programme, { asOf }).answers.get('t')?.state);
    }),
    { ...runs, numRuns: runs.numRuns / 5 },
  );
});

const programme = makeProgramme({
  releases: [
    { id: 'r2', date: '2022-04-20', asOf: '2022-03-31', title: { en: '2021' } },
    { id: 'r1', date: '2021-10-20', asOf: '2021-09-30', title: { en: 'Q3 2021' } },
    { id: 'r3', date: '2023-04-20', asOf: '2023-03-31', title: { en: '2022' } },
  ],
});

test.each([
  ['quarter', '2021-08-15', ['2021-03-31', '2021-06-30', '2021-08-15']],
  ['half-year', '2021-12-31', ['2021-06-30', '2021-12-31']],
  ['year', '2020-08-15', ['2020-08-15']],
  ['month', '2021-02-28', ['2021-01-31', '2021-02-28']],
  ['release', '2022-12-31', ['2021-09-30', '2022-03-31', '2022-12-31']],
] as const)('dates every %s up to %s', (every, asOf, dates) => {
  expect(historyDates(programme, { asOf, every })).toEqual(dates);
});

test('each point of a history says its date, state and flags, and what was judged where there was something', () => {
  const { items, evaluations, ...told } = history(corrected, {
    dates: ['2024-08-01', '2024-01-31', '2024-06-30', '2024-01-31'],
  });
  expect(told).toEqual({
    programmeId: 'p',
    knowledge: 'then',
    dates: ['2024-01-31', '2024-06-30', '2024-08-01'],
  });
  expect([...items]).toEqual([
    [
      't',
      [
        { asOf: '2024-01-31', state: 'no-data', flags: [] },
        { asOf: '2024-06-30', state: 'off-track', flags: ['provisional'], period: '2023', observed: 60 },
        { asOf: '2024-08-01', state: 'on-track', flags: [], period: '2023', observed: 80 },
      ],
    ],
  ]);
  expect(evaluations.map(({ asOf, knownAt }) => [asOf, knownAt])).toEqual([
    ['2024-01-31', '2024-01-31'],
    ['2024-06-30', '2024-06-30'],
    ['2024-08-01', '2024-08-01'],
  ]);
});

test('what is known now is known on each of the dates', () => {
  const options = { dates: ['2024-06-30', '2024-01-31'], knowledge: 'now' as const };
  const known = (more: object) => history(corrected, { ...options, ...more }).evaluations.map((one) => one.knownAt);
  expect(history(corrected, options).knowledge).toBe('now');
  expect(known({})).toEqual(['2024-06-30', '2024-06-30']);
  expect(known({ knownAt: '2024-09-01' })).toEqual(['2024-09-01', '2024-09-01']);
  expect(known({ knowledge: 'then', knownAt: '2024-09-01' })).toEqual(['2024-01-31', '2024-06-30']);
});

test('where no start is stated the day of the plan’s document stands in; without either only the date itself is left', () => {
  const written = {
    id: 'd',
    title: { en: 'plan' },
    kind: 'plan',
    availability: 'read',
    written: '2021-11-15',
  } as const;
  const open = { period: { start: null, end: null } };
  const asked = { asOf: '2023-06-30', every: 'year' } as const;
  expect(historyDates({ ...open, documents: [written] }, asked)).toEqual(['2022-12-31', '2023-06-30']);
  expect(historyDates(open, asked)).toEqual(['2023-06-30']);
  expect(historyDates({ ...open, documents: [{ ...written, kind: 'statistics' }] }, asked)).toEqual(['2023-06-30']);
});

test('releases up to and on the date count, each day once, in order of time', () => {
  const at = (asOf: string) => historyDates(programme, { asOf, every: 'release' });
  expect(at('2022-03-31')).toEqual(['2021-09-30', '2022-03-31']);
  expect(at('2022-03-30')).toEqual(['2021-09-30', '2022-03-30']);
  expect(historyDates({ period: { start: '2021', end: '2025' } }, { asOf: '2022-03-31', every: 'release' })).toEqual([
    '2022-03-31',
  ]);
});
