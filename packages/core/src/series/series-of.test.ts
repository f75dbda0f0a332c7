import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { undated } from './undated.ts';

const of = (more: Partial<Observation>): Observation => ({
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
  expect(judged.items.get('t')?.course?.path).toEqual([]);
  const whole = undated(programme);
  expect(whole.series.get('i')?.[0]?.points).toHaveLength(1);
  expect(whole.courses.get('t')).toMatchObject({ accepts: { low: 50 }, path: [{ value: 40 }, { value: 50 }] });
});
