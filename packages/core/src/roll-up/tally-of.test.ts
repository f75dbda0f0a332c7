import { expect, test } from 'vitest';
import { states, type State } from '../answer/state.ts';
import { makeAnswer } from '../fixtures/make-answer.ts';
import { tallyOf } from './tally-of.ts';

const floor = { coverageFloor: 0.5 };
const tally = (...list: readonly State[]) =>
  tallyOf(
    list.map((state, n) => makeAnswer(`${state}-${n}`, { state })),
    floor,
  );

const outside = ['not-due', 'not-applicable', 'withdrawn'];
const unknown = ['no-data', 'awaiting-final', 'not-assessable', 'withheld', 'invalid'];
const good = ['achieved', 'holding', 'ahead', 'on-track'];

test.each(states)('%s is due, known and good as the method says', (state) => {
  const due = outside.includes(state) ? 0 : 1;
  expect(tally(state)).toMatchObject({
    total: 1,
    byState: { [state]: 1 },
    due,
    known: due === 1 && !unknown.includes(state) ? 1 : 0,
    good: good.includes(state) ? 1 : 0,
    unknown: unknown.includes(state) ? [`${state}-0`] : [],
  });
});

test('nothing due has neither coverage nor headline', () => {
  const empty = { due: 0, coverage: null, headline: { given: false, reason: 'nothing-due' } };
  expect(tally()).toMatchObject({ total: 0, ...empty });
  expect(tally('not-due')).toMatchObject({ total: 1, ...empty });
});

test('a headline stands from the floor of coverage on, with its bounds', () => {
  expect(tally('achieved', 'no-data').headline).toEqual({ given: true, good: 1, due: 2, low: 1, high: 2 });
  expect(tally('achieved', 'no-data', 'invalid').headline).toEqual({ given: false, reason: 'coverage-too-low' });
  expect(tally('missed', 'on-track', 'no-data', 'not-due').headline).toMatchObject({
    good: 1,
    due: 3,
    low: 1,
    high: 2,
  });
});

test('unknown leaves are listed in plan order; what is not tallied is not counted', () => {
  expect(tally('withheld', 'achieved', 'no-data').unknown).toEqual(['withheld-0', 'no-data-2']);
  expect(tallyOf([makeAnswer('a', { tallied: false })], floor).total).toBe(0);
});

test.each(['not-started', 'under-way', 'ongoing'] as const)('%s is not due up to and including its date', (state) => {
  const work = (asOf: string, deadline?: string) => {
    const answer = makeAnswer('a', { state, axis: 'delivery', type: 'milestone' });
    const dates = { asOf, knownAt: asOf, ...(deadline === undefined ? {} : { deadline }) };
    return tallyOf([{ ...answer, because: { ...answer.because, rule: 'due', numbers: {}, dates } }], floor);
  };
  expect(work('2024-06-30', '2024-06-30')).toMatchObject({ total: 1, byState: { [state]: 1 }, due: 0, known: 0 });
  expect(work('2024-07-01', '2024-06-30')).toMatchObject({ due: 1, known: 1, good: 0 });
  expect(work('2024-06-30')).toMatchObject({ due: 1, known: 1, good: 0 });
});

test('of the good ones it is counted how many rest on a claim alone, and how many on something old', () => {
  const leaves = [
    makeAnswer('a', { state: 'achieved', flags: ['declared'] }),
    makeAnswer('b', { state: 'on-track', flags: ['stale'] }),
    makeAnswer('c', { state: 'holding', flags: ['stale', 'declared'] }),
    makeAnswer('d', { state: 'at-risk', flags: ['stale', 'declared'] }),
    makeAnswer('e', { state: 'not-assessable', flags: ['stale'] }),
  ];
  expect(tallyOf(leaves, floor)).toMatchObject({ good: 3, declared: 2, stale: 2 });
});
