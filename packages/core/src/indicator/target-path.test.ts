import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { targetPath } from './target-path.ts';

const words = { 'zh-Hans': '基线' };
const figure = {
  id: 'start',
  title: words,
  value: 10,
  unit: { label: { 'zh-Hans': '%' }, kind: 'percent' },
  date: '2020',
} as const;
const from2020: Partial<Indicator> = { baselines: [{ figure: 'start', sameLabel: true, sameBasis: true }] };

const path = (target: Partial<Target>, indicator: Partial<Indicator> = from2020, knownAt = '2025-12-31') => {
  const made = makeTarget({ value: 50, ...target });
  return targetPath(made, makeIndicator(indicator), {
    programme: makeProgramme(),
    targets: new Map([['i', [made]]]),
    figures: new Map([['start', figure]]),
    documents: new Map(),
    asOf: knownAt,
    knownAt,
  }).map(({ date, value }) => [date, value]);
};

test('a path runs from the starting point through interim targets to the deadline', () => {
  expect(path({ interim: [{ date: '2023', value: 20 }] })).toEqual([
    ['2020-12-31', 10],
    ['2023-12-31', 20],
    ['2025-12-31', 50],
  ]);
});

test('a revision counts from the day it was made', () => {
  const revisions = [{ date: '2023-06-01', value: 60, deadline: '2027', reason: words }];
  expect(path({ revisions })).toEqual([
    ['2020-12-31', 10],
    ['2027-12-31', 60],
  ]);
  expect(path({ revisions }, from2020, '2023-05-31')).toEqual([
    ['2020-12-31', 10],
    ['2025-12-31', 50],
  ]);
});

test('a running total starts at nothing on the eve of its first day', () => {
  const total: Partial<Indicator> = { timeBasis: 'running-total' };
  expect(path({ kind: 'cumulative', start: '2021' }, total)).toEqual([
    ['2020-12-31', 0],
    ['2025-12-31', 50],
  ]);
});

test('there is no path without a deadline or a usable start, to where one stands already, or across two definitions', () => {
  expect(path({ deadline: null })).toEqual([]);
  expect(path({}, {})).toEqual([]);
  expect(path({}, { baselines: [{ figure: 'start', sameLabel: false, sameBasis: true }] })).toEqual([]);
  expect(path({ value: 8 })).toEqual([]);
  const definitions = [
    { id: 'old', title: words },
    { id: 'new', title: words, from: '2023' },
  ];
  expect(path({}, { ...from2020, definitions })).toEqual([]);
});

test('a sum starts at nothing, whatever its starting point', () => {
  expect(path({ kind: 'cumulative', start: '2021' }, { ...from2020, timeBasis: 'flow' })).toEqual([
    ['2020-12-31', 0],
    ['2025-12-31', 50],
  ]);
});

test('what is held or counted by units is not walked towards', () => {
  for (const kind of ['hold', 'standard', 'direction'] as const) expect(path({ kind })).toEqual([]);
});
