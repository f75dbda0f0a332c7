import { expect, test } from 'vitest';
import { makeCase, type Case } from '../fixtures/make-programme.ts';
import type { Programme, Relative, Target } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { rulesOf } from '../lookup/rules-of.ts';
import type { GapCode } from '../answer/gap.ts';
import { targetGaps } from './target-gaps.ts';

const always = { asOf: '9999-12-31', knownAt: '9999-12-31' };

/** A target that lacks nothing, with what is put in. */
const whole = ({ target = {}, baseline = { value: 50, date: '2020' }, ...parts }: Case = {}): Programme =>
  makeCase({ ...parts, baseline, target: { value: 100, ...target } });

const of = (programme: Programme) => {
  const { gaps, now, filled } = targetGaps(
    programme.targets[0] as Target,
    buildLookup(programme, always, rulesOf(programme)),
  );
  return [gaps, now, filled];
};

const noBaseline = { indicator: { baselines: [] } };
const units = { kind: 'coverage' as const };
const openStart = { period: { start: null, end: null } };
const plan = { id: 'd', title: { en: 'plan' }, kind: 'plan', availability: 'read', written: '2021-05-01' } as const;
const bare = { comparator: 'not-stated' as const };
const aimless = { direction: 'none' as const };
const change = (base: 'baseline' | 'previous-period' | 'average-per-year', ends: object) => ({
  kind: 'relative' as const,
  relative: { base, as: 'points', ...ends } as Relative,
});

test.each<[string, Case, GapCode[], string, string]>([
  ['a standard without a number of units', { target: { kind: 'standard' } }, ['no-denominator'], 'share', 'share'],
  [
    'a number of units that is not known',
    { target: { ...units, unitCount: null } },
    ['no-denominator'],
    'share',
    'share',
  ],
  ['units without a date', { target: { ...units, unitCount: 42, deadline: null } }, ['no-deadline'], 'share', 'share'],
  [
    'a direction that the indicator lacks',
    { target: { kind: 'direction' }, indicator: aimless },
    ['no-direction'],
    'nothing',
    'direction',
  ],
  ['so many times, and how many', { target: { kind: 'recurrent', times: 2 } }, [], 'kept', 'kept'],
  ['so much each time', { target: { kind: 'recurrent', amount: 2 } }, [], 'kept', 'kept'],
  ['a comparison with nothing', { target: { kind: 'compare' } }, ['no-target-value'], 'nothing', 'kept'],
  [
    'a comparison',
    { target: { kind: 'compare', compareWith: { base: 'last-year' }, deadline: null } },
    [],
    'kept',
    'kept',
  ],
  [
    'a rank among so many',
    {
      target: { kind: 'rank', comparator: 'le', value: 3, rank: { by: { en: 'ministry' }, outOf: 31 } as never },
      indicator: { direction: 'down' },
    },
    [],
    'met-in-time',
    'met-in-time',
  ],
  [
    'a rank among so many without a date',
    {
      target: { kind: 'rank', comparator: 'le', value: 3, rank: { outOf: 31 } as never, deadline: null },
      indicator: { direction: 'down' },
    },
    ['no-deadline'],
    'met',
    'met',
  ],
  ['a rank among nobody', { target: { kind: 'rank', value: 3 } }, ['rank-not-defined'], 'nothing', 'met-in-time'],
  [
    'a rank without a place',
    {
      target: { kind: 'rank', comparator: 'le', value: undefined as unknown as number, rank: { outOf: 31 } as never },
      indicator: { direction: 'down' },
    },
    ['no-target-value'],
    'nothing',
    'met-in-time',
  ],
  ['a change without its size', { target: change('baseline', {}) }, ['no-target-value'], 'nothing', 'on-the-way'],
  ['a change', { target: change('baseline', { change: 5 }) }, [], 'on-the-way', 'on-the-way'],
  [
    'a change without a date',
    { target: { ...change('baseline', { change: 5 }), deadline: null } },
    ['no-deadline'],
    'met',
    'on-the-way',
  ],
  [
    'a range of changes',
    { target: { ...change('baseline', { low: 5, high: 9 }), comparator: 'range' } },
    [],
    'on-the-way',
    'on-the-way',
  ],
  [
    'a range of changes with one end',
    { target: { ...change('baseline', { low: 5 }), comparator: 'range' } },
    ['no-target-value'],
    'nothing',
    'on-the-way',
  ],
  [
    'a range of changes with the other end',
    { target: { ...change('baseline', { high: 5, change: 3 }), comparator: 'range' } },
    ['no-target-value'],
    'nothing',
    'on-the-way',
  ],
  [
    'an average per year from nothing',
    { ...noBaseline, target: change('average-per-year', { change: 1 }) },
    ['no-baseline'],
    'nothing',
    'on-the-way',
  ],
  ['a total below', { target: { kind: 'cumulative', comparator: 'lt' }, indicator: aimless }, [], 'kept', 'kept'],
  [
    'a bare total of what should fall',
    { target: { kind: 'cumulative', ...bare }, indicator: { direction: 'down' } },
    ['comparison-not-stated'],
    'kept',
    'kept',
  ],
  ['a value at most', { target: { comparator: 'le' }, indicator: aimless }, [], 'on-the-way', 'on-the-way'],
  ['a thing with a date', { target: { kind: 'deliverable' } }, [], 'done-in-time', 'done-in-time'],
  [
    'a rule for everybody, without a rhythm',
    { target: { kind: 'entitlement' }, indicator: { frequency: 'irregular' } },
    [],
    'done-in-time',
    'done-in-time',
  ],
  [
    'a time limit without a date',
    { target: { kind: 'within', deadline: null } },
    ['no-deadline'],
    'done',
    'done-in-time',
  ],
  [
    'about, without a date',
    { target: { comparator: 'approx', deadline: null } },
    ['no-tolerance', 'no-deadline'],
    'met',
    'on-the-way',
  ],
  ['about, and how far', { target: { comparator: 'approx', tolerance: 2 } }, [], 'on-the-way', 'on-the-way'],
  [
    'a unit in one of two languages',
    { indicator: { unit: { label: { en: ' ', 'zh-Hans': '个' }, kind: 'plain' } } },
    [],
    'on-the-way',
    'on-the-way',
  ],
  [
    'a line to be kept without a rhythm and a unit',
    { target: { kind: 'hold' }, indicator: { frequency: 'irregular', unit: { label: {}, kind: 'plain' } } },
    ['no-unit', 'no-rhythm'],
    'nothing',
    'kept',
  ],
  ['no start anywhere', { programme: openStart }, ['no-start'], 'nothing', 'on-the-way'],
  [
    'the day of the plan’s document',
    { programme: { ...openStart, documents: [plan] } },
    [],
    'on-the-way',
    'on-the-way',
  ],
  [
    'a sum from the day of the plan’s document',
    { target: { kind: 'cumulative' }, programme: { ...openStart, documents: [plan] } },
    ['no-start'],
    'met-in-time',
    'on-the-way',
  ],
  [
    'a sum from nowhere',
    { target: { kind: 'cumulative' }, programme: openStart },
    ['no-start'],
    'nothing',
    'on-the-way',
  ],
  [
    'a running total from nothing on the day of the plan’s document',
    {
      target: { kind: 'cumulative' },
      indicator: { timeBasis: 'running-total', baselines: [] },
      programme: { ...openStart, documents: [plan] },
    },
    ['no-start'],
    'met-in-time',
    'on-the-way',
  ],
  ['a count without a date', { target: { kind: 'cumulative', deadline: null } }, ['no-deadline'], 'met', 'on-the-way'],
])('%s', (_, parts, gaps, now, filled) => {
  expect(of(whole(parts))).toEqual([gaps, now, filled]);
});

test('a running total with its starting point needs no stated start', () => {
  const programme = whole({
    target: { kind: 'cumulative' },
    programme: { ...openStart, documents: [plan] },
  });
  const [indicator] = programme.indicators;
  const total = { ...programme, indicators: [{ ...indicator!, timeBasis: 'running-total' as const }] };
  expect(of(total)).toEqual([[], 'on-the-way', 'on-the-way']);
});

test('what does not add up has no total, whatever else it says', () => {
  const rate = makeCase({
    baseline: { value: 50, date: '2020' },
    target: { kind: 'cumulative', value: 100 },
  });
  const [indicator] = rate.indicators;
  const point = { ...rate, indicators: [{ ...indicator!, timeBasis: 'point' as const }] };
  const [gaps, now] = of(point);
  expect([gaps, now]).toEqual([['cannot-add-up'], 'nothing']);
});
