import { describe, expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeCase, makeObservations, makeTarget, type Case } from '../fixtures/make-programme.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { methodCaseOf } from './method-case-of.ts';
import { methodResults } from './method-results.ts';

const programmeOf = ({ target, ...of }: Case) =>
  makeCase({ baseline: { value: 50, date: '2020' }, values: { 2022: 70 }, ...of, target: { value: 100, ...target } });

const caseOf = (of: Case, asOf = '2023-06-30') => {
  const programme = programmeOf(of);
  const [target] = programme.targets;
  const answer = evaluateProgramme(programme, { asOf }).answers.get('t');
  if (target === undefined || answer === undefined) throw new Error('no target');
  return methodCaseOf(target, answer, buildLookup(programme, { asOf, knownAt: asOf }, defaultRules));
};

const words = { en: '…' };
const plain = { label: words, kind: 'plain' } as const;

test('values after the starting point, the value and the deadline, each at its time in years', () => {
  expect(caseOf({ values: { 2020: 50, 2021: 60, 2022: 70 } })).toEqual({
    series: [
      { at: 2021, value: 60 },
      { at: 2022, value: 70 },
    ],
    baseline: { at: 2020, value: 50 },
    target: { at: 2025, value: 100 },
    direction: 'up',
    options: { percentage: false },
  });
  expect(caseOf({ target: { value: 20, comparator: 'le' }, indicator: { direction: 'down' } })).toMatchObject({
    direction: 'down',
    target: { value: 20 },
  });
});

test('without a starting point the first value is the base, and says from when', () => {
  const found = caseOf({ baseline: { value: 50, date: null }, values: { 2020: 1, 2021: 60, 2022: 70 } });
  expect(found).not.toHaveProperty('baseline');
  expect(found).toMatchObject({ series: [{ at: 2021 }, { at: 2022 }], options: { baseYear: 2021 } });
});

describe('limits', () => {
  const share = (value: number, limits = { min: 0, max: 100 }, of: Case = {}) => {
    const found = caseOf({ values: { 2022: value }, ...of, indicator: { limits, ...of.indicator } });
    return 'reason' in found ? found : found.options;
  };

  test('a percentage between 0 and 100 is one, and is projected on its own scale', () => {
    expect(share(70)).toEqual({ percentage: true, scale: 100 });
    expect(share(0)).toEqual({ percentage: true, scale: 100 });
    expect(share(70, { min: 0, max: 200 })).toEqual({ percentage: false });
    expect(share(70, { min: 10, max: 100 })).toEqual({ percentage: false });
    expect(share(70, { min: 0, max: 100 }, { indicator: { unit: plain } })).toEqual({ percentage: false });
  });

  test('values outside its limits, the starting point among them, leave the scale', () => {
    expect(share(-1)).toEqual({ percentage: true });
    expect(share(99, { min: 0, max: 100 }, { values: { 2021: 101, 2022: 99 } })).toEqual({ percentage: true });
    expect(share(70, { min: 0, max: 100 }, { baseline: { value: -1, date: '2020' } })).toEqual({ percentage: true });
  });

  test('a direction has no number to come to but the natural limit that lies ahead', () => {
    const way = (direction: 'up' | 'down' | 'none', limits?: { min: number; max: number }) =>
      caseOf({
        target: { kind: 'direction', comparator: 'not-stated' },
        indicator: { direction, ...(limits ? { limits } : {}) },
      });
    expect(way('up', { min: 3, max: 90 })).toMatchObject({ direction: 'up', options: { limit: 90 } });
    expect(way('down', { min: 3, max: 90 })).toMatchObject({ direction: 'down', options: { limit: 3 } });
    expect(way('up')).toMatchObject({ options: { percentage: false } });
    expect(way('up')).not.toHaveProperty('target');
    expect(way('none')).toEqual({ reason: 'no-direction' });
  });
});

describe('a count that adds up', () => {
  const count = (of: Case = {}) =>
    caseOf({
      values: { 2021: 9, 2022: 9 },
      ...of,
      target: { kind: 'cumulative', value: 45, ...of.target },
      indicator: { unit: plain, timeBasis: 'flow', ...of.indicator },
    });

  test('is its sum, from zero on the eve of its start; of no direction it should grow', () => {
    const sum = { series: [{ at: 2022, value: 18 }], baseline: { at: 2020, value: 0 }, direction: 'up' };
    expect(count()).toMatchObject(sum);
    expect(count({ target: { comparator: 'not-stated' }, indicator: { direction: 'none' } })).toMatchObject(sum);
  });

  test('a running total is a level, from its own starting point', () => {
    const found = count({ values: { 2021: 60, 2022: 70 }, indicator: { timeBasis: 'running-total' } });
    expect(found).toMatchObject({ series: [{ value: 60 }, { value: 70 }], baseline: { value: 50 } });
  });

  test('with a part missing it has no number', () => {
    expect(count({ values: { 2021: 9, 2023: 9 } })).toMatchObject({ series: [{ value: 9 }] });
    expect(count({ values: { 2022: 9 } })).toEqual({ reason: 'count-incomplete' });
    expect(count({ values: {} })).toEqual({ reason: 'no-observation' });
  });
});

test.each<[string, string, Case]>([
  ['a decision', 'set-aside', { target: { standing: { status: 'withheld', reason: words } } }],
  ['a fault', 'faulty', { target: { comparator: 'le' } }],
  ['what is done or not', 'no-single-number', { target: { kind: 'deliverable' } }],
  ['what is due again', 'no-single-number', { target: { kind: 'recurrent', times: 4 } }],
  [
    'a change from year to year',
    'no-single-number',
    { target: { kind: 'relative', relative: { base: 'previous-period', change: 2, as: 'points' } } },
  ],
  [
    'units that are counted',
    'no-single-number',
    { target: { kind: 'standard', unitCount: 9 }, indicator: { unit: plain } },
  ],
  [
    'units that are covered',
    'no-single-number',
    { target: { kind: 'coverage', unitCount: 9 }, indicator: { unit: plain } },
  ],
  ['nothing known', 'no-observation', { values: {} }],
  ['nothing but bounds', 'no-observation', { observations: makeObservations({ 2022: 70 }, { qualifier: 'over' }) }],
  ['no end', 'no-deadline', { target: { deadline: null } }],
  [
    'two ends to be kept within',
    'no-target-value',
    { target: { kind: 'hold', comparator: 'range', low: 60, high: 75 }, indicator: { direction: 'none' } },
  ],
  ['exactly a number', 'no-direction', { target: { comparator: 'eq' } }],
  ['about a number', 'no-direction', { target: { comparator: 'approx' } }],
])('%s has no numbers to ask a method with: %s', (_, reason, of) => {
  expect(caseOf(of)).toEqual({ reason });
});

test('a share of units in per cent is one: from the counts, where they are given', () => {
  const counts = { numerator: 7, denominator: 8, ofUnits: true };
  for (const kind of ['standard', 'coverage'] as const)
    expect(caseOf({ target: { kind }, observations: makeObservations({ 2022: 87 }, counts as never) })).toMatchObject({
      series: [{ at: 2022, value: 87.5 }],
    });
});

test('one method is asked about each target that was judged, in plan order, or says why it cannot be', () => {
  const programme = programmeOf({});
  const of = { ...programme, targets: [...programme.targets, makeTarget({ id: 'u', value: 90, deadline: null })] };
  const evaluation = evaluateProgramme(of, { asOf: '2023-06-30' });
  const asked: unknown[] = [];
  const method = {
    id: 'any',
    statuses: [],
    evaluate: (input: unknown) => {
      asked.push(input);
      return { method: 'any' };
    },
  } as never;
  expect([...methodResults(of, evaluation, method)]).toEqual([
    ['t', { method: 'any' }],
    ['u', { reason: 'no-deadline' }],
  ]);
  expect(asked).toEqual([caseOf({})]);
  const answers = new Map([...evaluation.answers].filter(([id]) => id === 'u'));
  expect([...methodResults(of, { ...evaluation, answers }, method).keys()]).toEqual(['u']);
});
