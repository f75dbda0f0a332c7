import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Indicator } from '../generated/types.ts';
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

const path = (target: TargetParts, indicator: Partial<Indicator> = from2020, knownAt = '2025-12-31') => {
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
  const revisions = [{ date: '2023-06-01', value: 60, deadline: '2027', reason: words, sources: [{ document: 'd' }] }];
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

test('what the plan says goes without a path has none, and one in steps waits until the day before', () => {
  expect(path({ path: 'none' })).toEqual([]);
  expect(path({ path: 'stepped', interim: [{ date: '2023', value: 20 }] })).toEqual([
    ['2020-12-31', 10],
    ['2023-12-30', 10],
    ['2023-12-31', 20],
    ['2025-12-30', 20],
    ['2025-12-31', 50],
  ]);
});

test('a running total goes from its starting point, where it has one', () => {
  expect(path({ kind: 'cumulative' }, { ...from2020, timeBasis: 'running-total' })).toEqual([
    ['2020-12-31', 10],
    ['2025-12-31', 50],
  ]);
});

test('a count without a value, or that begins no earlier than it ends, has no path', () => {
  const flow: Partial<Indicator> = { timeBasis: 'flow' };
  expect(path({ kind: 'cumulative', value: undefined }, flow)).toEqual([]);
  expect(path({ kind: 'cumulative', start: '2026' }, flow)).toEqual([]);
  expect(path({ kind: 'cumulative', start: '2025-12-31' }, flow)).toEqual([
    ['2025-12-30', 0],
    ['2025-12-31', 50],
  ]);
});

test('without a stated start a value still goes from its starting point, and a count from nowhere', () => {
  const written = { id: 'plan', title: words, kind: 'plan', availability: 'read', written: '2021-05-01' } as const;
  const open = (target: TargetParts, documents: readonly (typeof written)[]) => {
    const made = makeTarget({ value: 50, ...target });
    return targetPath(made, makeIndicator(from2020), {
      programme: makeProgramme({ period: { start: null, end: null }, documents }),
      targets: new Map([['i', [made]]]),
      figures: new Map([['start', figure]]),
      documents: new Map(),
      asOf: '2025-12-31',
      knownAt: '2025-12-31',
    });
  };
  const whole = [
    { date: '2020-12-31', value: 10 },
    { date: '2025-12-31', value: 50 },
  ];
  expect(open({}, [written])).toEqual(whole);
  expect(open({ kind: 'cumulative' }, [written])).toEqual([]);
  expect(open({}, [])).toEqual([]);
});

test('a change is walked towards as the value that it leads to', () => {
  const relative = { base: 'baseline', change: 100, as: 'percent' } as const;
  expect(path({ kind: 'relative', value: undefined, relative })).toEqual([
    ['2020-12-31', 10],
    ['2025-12-31', 20],
  ]);
});

test('a change that is asked for in each period is kept, not walked towards', () => {
  const relative = { base: 'previous-period', change: 2, as: 'percent' } as const;
  expect(path({ kind: 'relative', value: undefined, relative })).toEqual([]);
});

test('of two ends the nearer one is walked towards, and nothing where one stands between them', () => {
  const range = (low: number, high: number) =>
    path({ comparator: 'range', value: undefined, low, high }, { ...from2020, direction: 'none' });
  expect(range(20, 30)).toEqual([
    ['2020-12-31', 10],
    ['2025-12-31', 20],
  ]);
  expect(range(2, 6)).toEqual([
    ['2020-12-31', 10],
    ['2025-12-31', 6],
  ]);
  expect(range(10, 12)).toEqual([]);
});

test('a target that names no value, or goes against its direction, has no path', () => {
  expect(path({ value: undefined })).toEqual([]);
  expect(path({ comparator: 'le' })).toEqual([]);
});

test('a definition that changed before the starting point bends nothing', () => {
  const definitions = [
    { id: 'old', title: words },
    { id: 'new', title: words, from: '2020' },
  ];
  expect(path({}, { ...from2020, definitions })).toHaveLength(2);
});
