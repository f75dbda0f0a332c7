import { expect, test } from 'vitest';
import type { Answer } from '../answer/answer.ts';
import { makeIndicator, makeObservations, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Indicator, Observation, Target } from '../generated/types.ts';
import { projectionRefusal } from './projection-refusal.ts';
import { toReading } from './reading.ts';

interface Parts {
  readonly target?: TargetParts;
  readonly indicator?: Partial<Indicator>;
  readonly periods?: readonly string[];
  readonly answer?: { readonly state?: string; readonly flags?: readonly string[]; readonly reason?: string };
  readonly asOf?: string;
  readonly deadline?: string | null;
}

const refusal = ({
  target = {},
  indicator: of = {},
  periods = ['2022', '2023'],
  answer = {},
  asOf = '2024-06-30',
  deadline = '2025-12-31',
}: Parts) => {
  const indicator = makeIndicator(of);
  const readings = periods.map((period) => {
    const [observation] = makeObservations({ [period]: 1 });
    return toReading(observation as Observation, 1, indicator);
  });
  const { state = 'on-track', flags = [], reason } = answer;
  return projectionRefusal(
    {
      target: makeTarget(target),
      path: target.path ?? 'straight',
      indicator,
      readings,
      deadline,
      lookup: { asOf },
    } as never,
    { state, flags, because: { reason } } as unknown as Answer,
  );
};

test('what is on its way is carried on', () => {
  expect(refusal({})).toBeNull();
  expect(refusal({ deadline: null })).toBeNull();
  expect(refusal({ target: { path: 'straight' } })).toBeNull();
});

test.each([
  ['withdrawn', 'item-decided'],
  ['not-applicable', 'item-decided'],
  ['withheld', 'item-decided'],
  ['invalid', 'inputs-invalid'],
  ['not-due', 'not-begun'],
  ['no-data', 'no-data'],
] as const)('an item that is %s is not', (state, expected) => {
  expect(refusal({ answer: { state } })).toBe(expected);
});

test.each([
  ['hold', 'kept-not-reached'],
  ['recurrent', 'kept-not-reached'],
  ['deliverable', 'done-or-not'],
  ['entitlement', 'done-or-not'],
  ['within', 'done-or-not'],
  ['standard', 'counts-of-units'],
  ['coverage', 'counts-of-units'],
  ['direction', 'direction-only'],
  ['compare', 'comparison-only'],
  ['rank', 'comparison-only'],
] as const)('a target of kind %s is not, with data or without', (kind, expected) => {
  expect(refusal({ target: { kind } })).toBe(expected);
  expect(refusal({ target: { kind }, answer: { state: 'no-data' } })).toBe(expected);
  expect(refusal({ target: { kind }, answer: { state: 'withdrawn' } })).toBe('item-decided');
});

test('a whole number that is not expected yet does not keep a value from being carried on', () => {
  expect(refusal({ answer: { state: 'not-due', reason: 'no-whole-expected' } })).toBeNull();
});

test('a value too old comes before everything, a thing without a path before its state', () => {
  const none = { path: 'none' as const };
  expect(refusal({ target: none, answer: { state: 'withdrawn', reason: 'value-too-old' } })).toBe('value-too-old');
  expect(refusal({ target: none, answer: { state: 'withdrawn' } })).toBe('no-path');
});

test('a change from year to year is not; a change against the start is', () => {
  const relative = (base: 'previous-period' | 'baseline') => ({
    kind: 'relative' as const,
    relative: { base, change: 1, as: 'points' as const },
  });
  expect(refusal({ target: relative('previous-period') })).toBe('yearly-change');
  expect(refusal({ target: relative('baseline') })).toBeNull();
});

test('what was met at the start is kept, and so is a total that must not be exceeded', () => {
  const kept = 'kept-not-reached';
  const total = (comparator: Target['comparator'], direction: Indicator['direction'] = 'none') =>
    refusal({ target: { kind: 'cumulative', comparator }, indicator: { direction } });
  expect(refusal({ answer: { flags: ['met-at-baseline'] } })).toBe(kept);
  expect(refusal({ answer: { flags: ['provisional'] } })).toBeNull();
  expect([total('le'), total('lt'), total('not-stated', 'down')]).toEqual([kept, kept, kept]);
  expect([total('ge'), total('not-stated', 'up'), total('not-stated'), total('ge', 'down')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(refusal({ target: { comparator: 'le' }, indicator: { direction: 'down' } })).toBeNull();
});

test('an end that has passed is said before missing data, and not on its last day', () => {
  expect(refusal({ asOf: '2025-12-31' })).toBeNull();
  expect(refusal({ asOf: '2026-01-01' })).toBe('ended');
  expect(refusal({ asOf: '2026-01-01', answer: { state: 'no-data' } })).toBe('ended');
  expect(refusal({ asOf: '2026-01-01', answer: { flags: ['met-at-baseline'] } })).toBe('kept-not-reached');
});

test('sums over periods of different lengths are no points of one line', () => {
  const periods = ['2022', '2023-H1'];
  const of = (timeBasis: Indicator['timeBasis'], target: TargetParts = {}, some = periods) =>
    refusal({ indicator: { timeBasis }, target, periods: some });
  expect([of('flow'), of('average'), of('year-to-date')]).toEqual(Array(3).fill('periods-differ'));
  expect([of('point'), of('running-total'), of('flow', { kind: 'cumulative' })]).toEqual([null, null, null]);
  // A leap year is as long as another, and a quarter as long as the next.
  expect(of('flow', {}, ['2023', '2024'])).toBeNull();
  expect(of('flow', {}, ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'])).toBeNull();
  expect(of('flow', {}, ['2023-02', '2023-03'])).toBeNull();
  expect(of('flow', {}, ['2023-03', '2023-04-01/2023-05-31'])).toBe('periods-differ');
  expect(of('flow', {}, [])).toBeNull();
});
