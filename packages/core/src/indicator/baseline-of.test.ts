import { expect, test } from 'vitest';
import { makeIndicator, makeTarget } from '../fixtures/make-programme.ts';
import type { Figure, Indicator } from '../generated/types.ts';
import { baselineOf } from './baseline-of.ts';

const title = { en: '…' };
const figure = (id: string, parts: Partial<Figure> = {}): Figure => ({
  ...{ id, title, value: 50, unit: { label: title, kind: 'percent' }, date: '2020' },
  ...parts,
});

/** The starting point of a target that counts from 2021 to 2025, of these figures in this order. */
const of = (figures: readonly Figure[], indicator: Partial<Indicator> = {}, target = makeTarget()) =>
  baselineOf(
    makeIndicator({
      baselines: figures.map(({ id }) => ({ figure: id, sameLabel: true, sameBasis: true })),
      ...indicator,
    }),
    target,
    '2021-01-01',
    { figures: new Map(figures.map((one) => [one.id, one])), documents: new Map(), knownAt: '2024-06-30' },
  );

test('of several the last before the start counts, in whatever order the file has them', () => {
  const figures = [
    figure('b', { date: '2020', value: 60 }),
    figure('a', { date: '2018' }),
    figure('c', { date: '2022' }),
  ];
  expect(of(figures)).toMatchObject({ usable: true, value: 60, date: '2020-12-31' });
  expect(of([...figures].reverse())).toMatchObject({ value: 60 });
});

test('without one before the start the first after it counts; the day of the start is not before it', () => {
  const figures = [figure('b', { date: '2023', value: 60 }), figure('a', { date: '2021-01-01', value: 55 })];
  expect(of(figures)).toMatchObject({ usable: true, value: 55 });
  expect(of([...figures, figure('c')])).toMatchObject({ usable: true, value: 50, date: '2020-12-31' });
});

test('two values of one date are no starting point, one value printed twice is', () => {
  expect(of([figure('a'), figure('b', { value: 51 })])).toMatchObject({ usable: false, reason: 'tied-values' });
  expect(of([figure('a'), figure('b')])).toMatchObject({ usable: true, value: 50 });
});

test('a figure of another area or group is none', () => {
  const none = { usable: false, reason: 'no-baseline' };
  expect(of([figure('a', { area: 'east' })])).toEqual(none);
  expect(of([figure('a', { breakdown: { sex: 'girls' } })])).toEqual(none);
  expect(of([figure('a', { area: 'east' })], {}, makeTarget({ area: 'east' }))).toMatchObject({ usable: true });
  // Neither does a figure that the file does not hold.
  expect(of([], { baselines: [{ figure: 'gone', sameLabel: true, sameBasis: true }] })).toEqual(none);
});

test('an exact value may say that it is one; a bound is shown and not used', () => {
  expect(of([figure('a', { qualifier: 'exact' })])).toMatchObject({ usable: true });
  expect(of([figure('a', { qualifier: 'over' })])).toMatchObject({ usable: false, reason: 'baseline-is-bound' });
});

test('a code for a value that was kept back is no number of people to start from', () => {
  const people = { sensitivity: 'small-cell', unit: { label: title, kind: 'plain' } } as const;
  expect(of([figure('a', { value: -9 })], people)).toMatchObject({ usable: false, reason: 'value-below-zero' });
});
