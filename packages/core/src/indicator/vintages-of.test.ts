import { expect, test } from 'vitest';
import {
  makeIndicator,
  makeTarget,
  type TargetParts,
  makeObservation,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import type { Observation } from '../generated/types.ts';
import { vintagesOf } from './vintages-of.ts';

const of = (vintage: string | undefined, published: string | undefined, more: ObservationParts = {}): Observation =>
  makeObservation({
    id: `${vintage}-${published}`,
    indicator: 'i',
    period: '2022',
    value: 1,
    status: 'final',
    grade: 'original',
    ...(vintage === undefined ? {} : { vintage }),
    ...(published === undefined ? {} : { published }),
    ...more,
  });

const change = { base: 'baseline', change: 1, as: 'points' } as const;

const vintages = (observations: readonly Observation[], target: TargetParts = { relative: change }) =>
  vintagesOf(makeTarget(target), makeIndicator(), {
    observations: new Map([['i', observations]]),
    documents: new Map(),
    asOf: '2024-06-30',
    knownAt: '2024-06-30',
  } as never);

test('in the order in which they were first published, each once', () => {
  expect(
    vintages([
      of('census-7', '2024-03-01'),
      of('census-6', '2023-05-01'),
      of('census-7', '2023-02-01'),
      of(undefined, '2022-01-01'),
      of('census-6', '2023-01-01'),
      of('census-6', '2024-05-01'),
    ]),
  ).toEqual(['', 'census-6', 'census-7']);
});

test('those of one day stand as in the file', () => {
  const day = '2023-05-01';
  expect(vintages([of('b', day), of('a', day)])).toEqual(['b', 'a']);
  expect(vintages([of('a', day), of('b', day)])).toEqual(['a', 'b']);
});

test('a value without a date of publication counts from the end of its period', () => {
  expect(vintages([of('late', '2023-01-01'), of('undated', undefined)])).toEqual(['undated', 'late']);
});

test('only values that are known, are there and are of the target’s own area and group', () => {
  const breakdown = { sex: 'girls' };
  const values = [
    of('later', '2024-07-01'),
    of('future', '2024-01-01', { period: '2024' }),
    of('empty', '2023-01-01', { value: null }),
    of('elsewhere', '2023-01-01', { place: 'city' }),
    of('west', '2023-01-01', { area: 'west' }),
    of('girls', '2023-01-01', { breakdown }),
  ];
  expect(vintages(values)).toEqual(['']);
  expect(vintages(values, { relative: change, area: 'west' })).toEqual(['west']);
  expect(vintages(values, { relative: change, breakdown })).toEqual(['girls']);
  expect(vintages([of('today', '2024-06-30'), of('just', '2024-01-01', { period: '2024-06' })])).toEqual([
    'just',
    'today',
  ]);
});

test('one, without a name, where there is no value or no change is asked for', () => {
  expect(vintages([])).toEqual(['']);
  expect(vintages([of('a', '2023-01-01'), of('b', '2023-01-01')], { value: 5 })).toEqual(['']);
});
