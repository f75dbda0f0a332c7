import { expect, test } from 'vitest';
import { makeIndicator, makeTarget, type TargetParts } from '../../fixtures/make-programme.ts';
import type { Indicator } from '../../generated/types.ts';
import type { UsedBaseline } from '../baseline-of.ts';
import { ruleOf } from './rule-of.ts';

const baseline: UsedBaseline = { usable: true, value: 50, date: '2020-12-31', figure: {} as never };
const infinite = Number.POSITIVE_INFINITY;
const atLeast = (low: number) => ({ low, high: infinite, lowOpen: false, highOpen: false });
const atMost = (high: number) => ({ low: -infinite, high, lowOpen: false, highOpen: false });
const plain = { unit: { label: { en: 'places' }, kind: 'plain' as const } };
const aimless = { direction: 'none' as const };
const counted = { ...plain, timeBasis: 'flow' as const };
const nothing = { reason: 'no-target-value' };
const change = (base: 'baseline' | 'previous-period' | 'average-per-year') =>
  ({ base, change: 10, as: 'points' }) as const;

test.each<[string, TargetParts, Partial<Indicator>, object]>([
  ['a value', { value: 80 }, {}, { accepts: atLeast(80), way: 1 }],
  ['a line to be kept', { kind: 'hold', value: 80 }, {}, { accepts: atLeast(80), way: 1 }],
  ['a bare number of no direction', { value: 80, comparator: 'not-stated' }, aimless, { reason: 'no-direction' }],
  ['a rate, which does not add up', { kind: 'cumulative', value: 80 }, {}, { reason: 'cannot-add-up' }],
  ['a count', { kind: 'cumulative', value: 80 }, counted, { accepts: atLeast(80), way: 1 }],
  [
    'a bare count of no direction',
    { kind: 'cumulative', value: 80, comparator: 'not-stated' },
    { ...counted, ...aimless },
    { accepts: atLeast(80), way: 1, assumed: 'at-least' },
  ],
  [
    'a bare count of what should fall',
    { kind: 'cumulative', value: 80, comparator: 'not-stated' },
    { ...counted, direction: 'down' },
    { accepts: atMost(80), way: -1, assumed: 'at-most' },
  ],
  [
    'a count at most',
    { kind: 'cumulative', value: 80, comparator: 'le' },
    { ...counted, ...aimless },
    { accepts: atMost(80), way: -1 },
  ],
  ['so many times', { kind: 'recurrent', times: 2, value: 9 }, {}, { accepts: atLeast(2), way: 1 }],
  ['so much each time', { kind: 'recurrent', amount: 30 }, {}, { accepts: atLeast(30), way: 1 }],
  [
    'so many times, bare and of no direction',
    { kind: 'recurrent', times: 2, comparator: 'not-stated' },
    aimless,
    { accepts: atLeast(2), way: 1, assumed: 'at-least' },
  ],
  ['each time, without a number', { kind: 'recurrent', value: 9 }, {}, nothing],
  ['a share of units in per cent', { kind: 'standard', share: 90, value: 5 }, {}, { accepts: atLeast(90), way: 1 }],
  ['a coverage in per cent', { kind: 'coverage', value: 85 }, {}, { accepts: atLeast(85), way: 1 }],
  ['all units in per cent', { kind: 'coverage' }, {}, { accepts: atLeast(100), way: 1 }],
  [
    'a range of shares',
    { kind: 'coverage', comparator: 'range', low: 80, high: 90 },
    {},
    { accepts: atLeast(80), way: 1, beyond: 90 },
  ],
  [
    'units that are counted, of no direction',
    { kind: 'coverage', unitCount: 42, value: 7 },
    { ...plain, ...aimless },
    { accepts: atLeast(42), way: 1 },
  ],
  [
    'a range of units that are counted',
    { kind: 'standard', comparator: 'range', low: 8, high: 9, unitCount: 42 },
    plain,
    { accepts: atLeast(42), way: 1 },
  ],
  ['units without their number', { kind: 'standard', value: 7 }, plain, nothing],
  ['units whose number is not said', { kind: 'standard', unitCount: null }, plain, nothing],
  [
    'a change against the start',
    { kind: 'relative', relative: change('baseline') },
    {},
    { accepts: atLeast(60), way: 1 },
  ],
  [
    'a change on average each year',
    { kind: 'relative', relative: change('average-per-year') },
    {},
    { accepts: atLeast(100), way: 1 },
  ],
  ['a change against the year before', { kind: 'relative', relative: change('previous-period') }, {}, nothing],
  ['a change that is not said', { kind: 'relative' }, {}, nothing],
  ['a direction', { kind: 'direction', value: 80 }, {}, nothing],
  ['a comparison', { kind: 'compare', value: 80, compareWith: { base: 'last-year' } }, {}, nothing],
  ['a bare rank', { kind: 'rank', value: 3, comparator: 'not-stated' }, {}, { accepts: atMost(3), way: -1 }],
  [
    'a rank before another',
    { kind: 'rank', value: 3, comparator: 'lt' },
    {},
    { accepts: { ...atMost(3), highOpen: true }, way: -1 },
  ],
])('%s', (_, target, indicator, goal) => {
  const asked = { target: makeTarget(target), indicator: makeIndicator(indicator), baseline, used: [] };
  expect(ruleOf(asked.target).goal(asked)).toEqual(goal);
});
