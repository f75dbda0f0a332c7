import { expect, test } from 'vitest';
import {
  makeIndicator,
  makeProgramme,
  makeTarget,
  makeObservation,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { undated } from './undated.ts';

const of = (more: ObservationParts): Observation =>
  makeObservation({
    id: 'a',
    indicator: 'i',
    period: '2023',
    value: 1,
    status: 'final',
    grade: 'original',
    published: '2024-03-20',
    ...more,
  });

const series = (observations: readonly Observation[], indicator: Partial<Indicator> = {}, asOf = '2024-06-30') =>
  evaluateProgramme(makeProgramme({ indicators: [makeIndicator({ id: 'i', ...indicator })], observations }), {
    asOf,
  }).series.get('i') ?? [];

const points = (...observations: readonly Observation[]) =>
  (series(observations)[0]?.points ?? []).map(({ period, value, role }) => [period, value, role]);

test('values come oldest first, and a revision takes the place of what it revises', () => {
  expect(points(of({ id: 'b', period: '2022', value: 3 }), of({ period: '2021', value: 2 }))).toEqual([
    ['2021', 2, 'value'],
    ['2022', 3, 'value'],
  ]);
  expect(points(of({}), of({ id: 'b', value: 2, status: 'revised' }))).toEqual([['2023', 2, 'value']]);
});

test('one period written in two ways is one point', () => {
  const revised = of({ id: 'b', period: '2023-01-01/2023-12-31', value: 17.1, status: 'revised' });
  expect(points(of({ value: 12.1 }), revised)).toEqual([['2023-01-01/2023-12-31', 17.1, 'value']]);
});

test('of two that differ in value or qualifier and have the same right, neither is shown, and both say why', () => {
  const bound = of({ id: 'b', qualifier: 'over' });
  for (const other of [of({ id: 'b', value: 2 }), bound]) {
    const [own] = series([of({}), other]);
    expect(own?.points).toEqual([]);
    expect(own?.setAside).toEqual([
      { observation: 'a', period: '2023', reason: 'tied-values' },
      { observation: 'b', period: '2023', reason: 'tied-values' },
    ]);
  }
});

test('what is not released, not yet published or later than the date is nowhere', () => {
  const hidden = [of({ state: 'draft' }), of({ id: 'b', published: '2024-07-01' }), of({ id: 'c', period: '2024' })];
  expect(series(hidden)).toMatchObject([{ points: [], absences: [], setAside: [], missing: [] }]);
});

test('values of another source and of part of a period stand beside the line, by their own role', () => {
  expect(
    points(of({}), of({ id: 'b', value: 4, status: 'alternative' }), of({ id: 'c', value: 5, partYear: true })),
  ).toEqual([
    ['2023', 1, 'value'],
    ['2023', 4, 'alternative'],
    ['2023', 5, 'part'],
  ]);
  expect(points(of({ status: 'estimated' }))).toEqual([['2023', 1, 'provisional']]);
});

test('an inexact value has the ends that it allows; an open one has none', () => {
  expect(series([of({ qualifier: 'at-least' })])[0]?.points).toMatchObject([{ value: 1, low: 1 }]);
  expect(series([of({ qualifier: 'at-least' })])[0]?.points[0]).not.toHaveProperty('high');
});

test('an absence says why, unless the period has a value; a period without either is missing', () => {
  const [own] = series([
    of({ period: '2020' }),
    of({ id: 'b', period: '2021', value: null, absence: 'withheld' }),
    of({ id: 'c', period: '2023' }),
    of({ id: 'd', period: '2023', value: null, absence: 'not-collected' }),
  ]);
  expect(own?.absences).toEqual([
    { observation: 'b', period: '2021', reference: '2021-12-31', reason: 'value-withheld' },
  ]);
  expect(own?.missing).toEqual(['2022']);
  expect(own?.holes).toEqual(['2021', '2022']);
});

test('a changed definition breaks the line', () => {
  const definitions = [
    { id: 'old', title: { en: '…' } },
    { id: 'new', title: { en: '…' }, from: '2023' },
  ];
  const [own] = series([of({ period: '2022' }), of({ id: 'b' })], { definitions });
  expect(own?.breaks).toEqual([{ before: '2022-12-31', after: '2023-12-31', period: '2023', definition: 'new' }]);
});

test('the programme’s own series stands first; areas, groups and places follow with their names', () => {
  const found = series([
    of({ area: 'north' }),
    of({ id: 'b', breakdown: { sex: 'girls' } }),
    of({ id: 'c', place: 'city' }),
  ]);
  expect(found.map(({ area, breakdown, place, points: some }) => [area, breakdown, place, some.length])).toEqual([
    [undefined, undefined, undefined, 0],
    ['north', undefined, undefined, 1],
    [undefined, { sex: 'girls' }, undefined, 1],
    [undefined, undefined, 'city', 1],
  ]);
});

test('what areas give together is a point that names its parts', () => {
  const areas = ['east', 'west'].map((id) => ({ id, title: { en: id }, kind: 'town' as const }));
  const programme = makeProgramme({
    areas,
    indicators: [makeIndicator({ id: 'i', aggregation: 'sum' })],
    observations: [of({ area: 'east' }), of({ id: 'b', area: 'west', value: 4 })],
  });
  expect(evaluateProgramme(programme, { asOf: '2024-06-30' }).series.get('i')?.[0]?.points).toMatchObject([
    { value: 5, parts: ['a', 'b'] },
  ]);
});

test('a figure published later is not known, and without a date everything is', () => {
  const programme = makeProgramme({
    indicators: [makeIndicator({ id: 'i', baselines: [{ figure: 'f', sameLabel: true, sameBasis: true }] })],
    targets: [makeTarget({ id: 't', indicator: 'i', value: 50 })],
    figures: [
      {
        id: 'f',
        title: { en: '…' },
        value: 40,
        unit: { label: { en: '%' }, kind: 'percent' },
        date: '2020',
        published: '2024-05-01',
      },
    ],
    observations: [of({ period: '2021', published: '2022-01-01' })],
  });
  const judged = evaluateProgramme(programme, { asOf: '2022-06-30' });
  expect([...judged.later]).toEqual(['f']);
  expect(judged.answers.get('t')?.course?.path).toEqual([]);
  const whole = undated(programme);
  expect(whole.series.get('i')?.[0]?.points).toHaveLength(1);
  expect(whole.courses.get('t')).toMatchObject({ accepts: { low: 50 }, path: [{ value: 40 }, { value: 50 }] });
});

test('a series, whole: what each point, absence and value set aside says', () => {
  const definitions = [{ id: 'd', title: { en: '…' } }];
  const found = series(
    [
      of({ id: 'estimate', period: '2022', value: 4, status: 'estimated', qualifier: 'about' }),
      of({ id: 'half', period: '2022-H1', value: 2, status: 'alternative', qualifier: 'at-most' }),
      of({ id: 'old', period: '2020', value: 1 }),
      of({ id: 'newer', period: '2020', value: 2, status: 'revised' }),
      of({ id: 'none', period: '2021', value: null, absence: 'unreadable' }),
      of({ id: 'not-yet', period: '2019', value: null }),
    ],
    { definitions },
  );
  expect(found).toEqual([
    {
      indicator: 'i',
      points: [
        {
          role: 'value',
          observation: 'newer',
          period: '2020',
          start: '2020-01-01',
          reference: '2020-12-31',
          value: 2,
          definition: 'd',
        },
        {
          role: 'alternative',
          observation: 'half',
          period: '2022-H1',
          start: '2022-01-01',
          reference: '2022-06-30',
          value: 2,
          high: 2,
          definition: 'd',
        },
        {
          role: 'provisional',
          observation: 'estimate',
          period: '2022',
          start: '2022-01-01',
          reference: '2022-12-31',
          value: 4,
          low: 3.5,
          high: 4.5,
          definition: 'd',
        },
      ],
      absences: [
        { observation: 'not-yet', period: '2019', reference: '2019-12-31', reason: 'value-absent' },
        { observation: 'none', period: '2021', reference: '2021-12-31', reason: 'value-unreadable' },
      ],
      setAside: [{ observation: 'old', period: '2020', reason: 'superseded' }],
      missing: [],
      holes: ['2021'],
      breaks: [],
    },
  ]);
});

test('of values that end on one day the one that begins first stands first, in any order of the file', () => {
  const quarter = of({ id: 'q', period: '2023-Q4', value: 4, status: 'alternative' });
  const half = of({ id: 'h', period: '2023-H2', value: 3, status: 'alternative' });
  const both = [
    ['2023', 1, 'value'],
    ['2023-H2', 3, 'alternative'],
    ['2023-Q4', 4, 'alternative'],
  ];
  expect(points(quarter, half, of({}))).toEqual(both);
  expect(points(of({}), half, quarter)).toEqual(both);
});

test('absences stand in order of time, those of one day in the order of their names', () => {
  const none = (id: string, period: string) => of({ id, period, value: null, absence: 'withheld' });
  const [own] = series([none('c', '2023'), none('b', '2021'), none('a', '2023')]);
  expect(own?.absences.map(({ observation }) => observation)).toEqual(['b', 'a', 'c']);
});

test('an absence of another length of time than a value stands beside it', () => {
  const [own] = series([of({}), of({ id: 'b', period: '2023-H2', value: null, absence: 'withheld' })]);
  expect(own?.absences.map(({ period }) => period)).toEqual(['2023-H2']);
});

test('a group without anything to show has no series, one with an absence or a value set aside has', () => {
  const areas = (...observations: readonly Observation[]) => series(observations).map(({ area }) => area);
  expect(areas(of({ area: 'draft', state: 'draft' }))).toEqual([undefined]);
  expect(areas(of({ area: 'silent', value: null, absence: 'not-applicable' }))).toEqual([undefined, 'silent']);
  expect(areas(of({ area: 'torn' }), of({ id: 'b', area: 'torn', value: 2 }))).toEqual([undefined, 'torn']);
});

test('a group is one however its categories are ordered, and an empty one is everybody', () => {
  const found = series([
    of({ id: 'a', breakdown: { sex: 'girls', age: 'young' } }),
    of({ id: 'b', period: '2022', breakdown: { age: 'young', sex: 'girls' } }),
    of({ id: 'c', breakdown: { sex: 'girls' } }),
    of({ id: 'd', breakdown: {} }),
    of({ id: 'e', area: 'north', place: 'city' }),
    of({ id: 'f', area: 'north' }),
  ]);
  expect(found.map(({ area, breakdown, place, points: some }) => [area, breakdown, place, some.length])).toEqual([
    [undefined, undefined, undefined, 1],
    [undefined, { sex: 'girls', age: 'young' }, undefined, 2],
    [undefined, { sex: 'girls' }, undefined, 1],
    ['north', undefined, 'city', 1],
    ['north', undefined, undefined, 1],
  ]);
});

test('a month between two years is covered by them; what comes before the first value is not missing', () => {
  const [own] = series([of({ id: 'a', period: '2021-03' }), of({ id: 'b', period: '2021-06' })], {
    frequency: 'month',
  });
  expect(own?.missing).toEqual(['2021-04', '2021-05']);
  expect(series([of({ period: '2021' })])[0]).toMatchObject({ missing: [], holes: [] });
  expect(series([of({ period: '2021' }), of({ id: 'b' })], { frequency: 'irregular' })[0]?.missing).toEqual([]);
});

test('each change of definition is a break, and a return to the old one is another', () => {
  const [own] = series([
    of({ id: 'a', period: '2020', definition: 'x' }),
    of({ id: 'b', period: '2021', definition: 'y' }),
    of({ id: 'c', period: '2022', definition: 'y' }),
    of({ id: 'd', period: '2023', definition: 'x' }),
  ]);
  expect(own?.breaks).toEqual([
    { before: '2020-12-31', after: '2021-12-31', period: '2021', definition: 'y' },
    { before: '2022-12-31', after: '2023-12-31', period: '2023', definition: 'x' },
  ]);
});

test('the value of another place is not put together from the programme’s areas', () => {
  const areas = ['east', 'west'].map((id) => ({ id, title: { en: id }, kind: 'town' as const }));
  const programme = makeProgramme({
    areas,
    indicators: [makeIndicator({ id: 'i', aggregation: 'sum' })],
    observations: [of({ area: 'east' }), of({ id: 'b', area: 'west' }), of({ id: 'c', place: 'city', period: '2022' })],
  });
  const found = evaluateProgramme(programme, { asOf: '2024-06-30' }).series.get('i') ?? [];
  expect(found.map(({ place, area, points: some }) => [place, area, some.map(({ period }) => period)])).toEqual([
    [undefined, undefined, ['2023']],
    [undefined, 'east', ['2023']],
    [undefined, 'west', ['2023']],
    ['city', undefined, ['2022']],
  ]);
});

test('parts of a year of what is counted are points of the line', () => {
  const found = series([of({ period: '2023-Q1' }), of({ id: 'b', period: '2023-Q2', value: 2 })], {
    timeBasis: 'flow',
  });
  expect(found[0]?.points.map(({ period, role }) => [period, role])).toEqual([
    ['2023-Q1', 'value'],
    ['2023-Q2', 'value'],
  ]);
});

test('each series names its area, group and place only where it has one', () => {
  const empty = { points: [], absences: [], setAside: [], missing: [], holes: [], breaks: [] };
  const point = {
    role: 'value',
    start: '2023-01-01',
    reference: '2023-12-31',
    value: 1,
    definition: '',
    period: '2023',
  };
  const whole = (name: object, observation: string) => ({
    indicator: 'i',
    ...name,
    ...empty,
    points: [{ ...point, observation }],
  });
  const found = series([
    of({ id: 'all', breakdown: {} }),
    of({ id: 'north', area: 'north', breakdown: {} }),
    of({ id: 'girls', breakdown: { sex: 'girls' } }),
    of({ id: 'city', place: 'city' }),
  ]);
  const expected = [
    whole({}, 'all'),
    whole({ area: 'north' }, 'north'),
    whole({ breakdown: { sex: 'girls' } }, 'girls'),
    whole({ place: 'city' }, 'city'),
  ];
  expect(found).toEqual(expected);
  expect(found.map((one) => Object.keys(one).sort())).toEqual(expected.map((one) => Object.keys(one).sort()));
});

test('an indicator without any value has one series, with nothing in it', () => {
  expect(series([])).toEqual([
    { indicator: 'i', points: [], absences: [], setAside: [], missing: [], holes: [], breaks: [] },
  ]);
});

test('a period that begins on the day of a value is not missing', () => {
  const [own] = series([
    of({ id: 'a', period: '2021-12-31' }),
    of({ id: 'b', period: '2022-01-01' }),
    of({ id: 'c', period: '2023' }),
  ]);
  expect(own?.missing).toEqual([]);
});

test('of points that end on one day, in three orders of the file, the longest stands first', () => {
  const beside = (id: string, period: string) => of({ id, period, status: 'alternative' });
  const [a, b, c] = [beside('a', '2023-Q4'), beside('b', '2023-H2'), beside('c', '2023')];
  for (const order of [
    [a, b, c],
    [c, a, b],
    [b, c, a],
  ])
    expect(series(order)[0]?.points.map(({ period }) => period)).toEqual(['2023', '2023-H2', '2023-Q4']);
});

test('an absence of each year stands in its place, whatever the names are', () => {
  const none = (id: string, period: string) => of({ id, period, value: null, absence: 'withheld' });
  const [own] = series([none('a', '2023'), none('b', '2022'), none('c', '2021'), none('d', '2022')]);
  expect(own?.absences.map(({ observation }) => observation)).toEqual(['c', 'b', 'd', 'a']);
});
