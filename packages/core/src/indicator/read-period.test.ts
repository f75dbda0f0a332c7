import { expect, test } from 'vitest';
import type { IgnoredInput } from '../answer/because.ts';
import { makeIndicator, makeObservation, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Indicator } from '../generated/types.ts';
import type { Asked } from './barred-reason.ts';
import { readPeriod, type By, type Child } from './read-period.ts';
import { toReading, type Reading } from './reading.ts';

const of = (area: string, value: number, more: ObservationParts = {}): Reading => {
  const observation = makeObservation({ id: area, area, value, ...more });
  return toReading(observation, value, makeIndicator());
};

const child = (area: string, readings: readonly Reading[], ignored: readonly IgnoredInput[] = []): Child => ({
  area,
  readings,
  ignored,
});

const left = (reason: IgnoredInput['reason'], period = '2023'): IgnoredInput => ({
  kind: 'observation',
  id: 'left',
  period,
  reason,
});

const read = (by: By, children: readonly Child[], indicator: Partial<Indicator> = {}, asked: Asked = {}) => {
  const [like] = children.flatMap(({ readings }) => readings) as [Reading];
  return readPeriod(by, children, like, like.observation.definition ?? '', makeIndicator(indicator), asked);
};

const part = (area: string, value: number) => ({ area, observation: area, value });
const [east, west] = [of('east', 3), of('west', 4)];
const exactly = (value: number) => ({ low: value, high: value, lowOpen: false, highOpen: false });

test('the sum of all parts, whole', () => {
  expect(read('sum', [child('east', [east]), child('west', [west])])).toEqual({
    from: { by: 'sum', period: '2023', parts: [part('east', 3), part('west', 4)], missing: [], value: 7 },
    complete: true,
    start: '2023-01-01',
    reference: '2023-12-31',
    parts: [
      { ...east, area: 'east' },
      { ...west, area: 'west' },
    ],
    reading: {
      observation: { id: 'east', indicator: 'i', period: '2023', value: 7, status: 'final', grade: 'original' },
      period: '2023',
      start: '2023-01-01',
      reference: '2023-12-31',
      value: 7,
      interval: exactly(7),
      exact: true,
      provisional: false,
      parts: [
        { ...east, area: 'east' },
        { ...west, area: 'west' },
      ],
    },
  });
});

test('the value belongs to the area and the group that were asked for', () => {
  const breakdown = { sex: 'girls' };
  const own = of('east', 3, { breakdown: { sex: 'girls', age: 'young' } });
  const found = read('sum', [child('east', [own])], {}, { area: 'district', breakdown });
  expect(found.reading?.observation).toMatchObject({ area: 'district', breakdown, value: 3 });
  expect(read('sum', [child('east', [own])]).reading?.observation).not.toHaveProperty('breakdown');
});

test('where a part is missing a sum is a lower bound, and says which', () => {
  const found = read('sum', [child('east', [east]), child('west', [])]);
  expect(found.from).toEqual({ by: 'sum', period: '2023', parts: [part('east', 3)], missing: ['west'], low: 3 });
  expect(found).toMatchObject({ complete: false, reading: { value: 3, exact: false } });
  expect(found.reading?.interval).toEqual({
    low: 3,
    high: Number.POSITIVE_INFINITY,
    lowOpen: false,
    highOpen: false,
  });
});

test('a missing part of what may be negative says nothing', () => {
  const found = read('sum', [child('east', [east]), child('west', [])], { limits: { min: -5 } });
  expect(found.from).toEqual({
    by: 'sum',
    period: '2023',
    parts: [part('east', 3)],
    missing: ['west'],
    reason: 'areas-missing',
  });
  expect(found).not.toHaveProperty('reading');
});

test('counts are added where every part has them', () => {
  const counted = (area: string, numerator?: number, denominator?: number) =>
    child(area, [
      of(area, 1, {
        ...(numerator === undefined ? {} : { numerator }),
        ...(denominator === undefined ? {} : { denominator }),
      }),
    ]);
  const counts = (...children: readonly Child[]) => {
    const { numerator, denominator } = read('sum', children).reading ?? {};
    return [numerator, denominator];
  };
  expect(counts(counted('east', 1, 10), counted('west', 2, 20))).toEqual([3, 30]);
  expect(counts(counted('east', 1, 10), counted('west', 2))).toEqual([undefined, undefined]);
  expect(counts(counted('east', 1, 10), counted('west', undefined, 20))).toEqual([undefined, undefined]);
  expect(counts(counted('east', 1, 10), child('west', []))).toEqual([undefined, undefined]);
});

test('a mean comes from the counts of all parts, or says why it does not', () => {
  const half = child('east', [of('east', 50, { numerator: 1, denominator: 2 })]);
  const all = child('west', [of('west', 100, { numerator: 6, denominator: 6 })]);
  const found = read('mean', [half, all]);
  expect(found.from).toEqual({
    by: 'mean',
    period: '2023',
    parts: [part('east', 50), part('west', 100)],
    missing: [],
    value: 87.5,
  });
  expect(found.reading).toMatchObject({ value: 87.5, interval: exactly(87.5), numerator: 7, denominator: 8 });
  expect(read('mean', [half, child('west', [])]).from.reason).toBe('areas-missing');
  expect(read('mean', [half, child('west', [west])]).from.reason).toBe('no-denominator');
});

test('the least of the parts, and its upper bound where one is missing', () => {
  expect(read('minimum', [child('east', [east]), child('west', [west])]).from).toMatchObject({ value: 3 });
  expect(read('minimum', [child('east', [east]), child('west', [])]).from).toEqual({
    by: 'minimum',
    period: '2023',
    parts: [part('east', 3)],
    missing: ['west'],
    high: 3,
  });
  const limited = read('minimum', [child('east', [east]), child('west', [])], { limits: { min: 1 } });
  expect(limited.from).toMatchObject({ low: 1, high: 3 });
  expect(limited.reading).toMatchObject({ value: 1, exact: false });
});

test('a withheld part withholds the whole; a part without a task is left out', () => {
  const withheld = read('sum', [child('east', [east]), child('west', [], [left('value-withheld')])]);
  expect(withheld).toMatchObject({ complete: false, from: { missing: [], reason: 'value-withheld' } });
  expect(withheld).not.toHaveProperty('reading');
  const idle = read('sum', [child('east', [east]), child('west', [], [left('value-not-applicable')])]);
  expect(idle).toMatchObject({ complete: true, from: { missing: [], value: 3 } });
});

test('what is said of another period, or is no absence, leaves a part missing', () => {
  for (const ignored of [left('value-withheld', '2022'), left('value-withheld', '2023-H2'), left('value-unreadable')])
    expect(read('sum', [child('east', [east]), child('west', [], [ignored])]).from.missing).toEqual(['west']);
  const unreadable = [left('value-unreadable'), left('value-withheld', '2023-01-01/2023-12-31')];
  expect(read('sum', [child('east', [east]), child('west', [], unreadable)]).from.reason).toBe('value-withheld');
  const { period: _, ...nowhere } = left('value-withheld');
  expect(read('sum', [child('east', [east]), child('west', [], [nowhere])]).from.missing).toEqual(['west']);
});

test('only values of the same days and the same definition are parts', () => {
  const others = [of('west', 1, { period: '2023-H2' }), of('west', 2, { period: '2023-H1' })];
  expect(read('sum', [child('east', [east]), child('west', others)]).from.missing).toEqual(['west']);
  const renamed = child('west', [
    of('west', 1, { definition: 'new' }),
    of('west', 9, { period: '2023-01-01/2023-12-31' }),
  ]);
  expect(read('sum', [child('east', [east]), renamed]).from).toMatchObject({ missing: [], value: 12 });
});

test('one estimate makes the whole provisional, one bound makes it inexact', () => {
  const parts = (more: ObservationParts) => read('sum', [child('east', [east]), child('west', [of('west', 4, more)])]);
  expect(parts({ status: 'estimated' }).reading).toMatchObject({ provisional: true, exact: true });
  const bound = parts({ qualifier: 'at-least' });
  expect(bound.from).toEqual({
    by: 'sum',
    period: '2023',
    parts: [part('east', 3), part('west', 4)],
    missing: [],
    low: 7,
  });
  expect(bound.reading).toMatchObject({ value: 7, exact: false, provisional: false });
  const about = parts({ qualifier: 'about' });
  expect(about.from).toMatchObject({ low: 6.5, high: 7.5 });
  expect(about.from).not.toHaveProperty('value');
  const upper = read('sum', [child('east', [of('east', 3, { qualifier: 'at-most' })])]);
  expect(upper.from).toEqual({ by: 'sum', period: '2023', parts: [part('east', 3)], missing: [], high: 3 });
  expect(upper.reading).toMatchObject({ value: 3 });
});
