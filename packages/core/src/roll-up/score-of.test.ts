import { expect, test } from 'vitest';
import { makeAnswer } from '../fixtures/make-answer.ts';
import type { State } from '../answer/state.ts';
import { scoreOf } from './score-of.ts';
import { tallyOf } from './tally-of.ts';

const leaves: Readonly<Record<string, readonly State[]>> = {
  half: ['achieved', 'missed'],
  later: ['not-due'],
  silent: ['no-data'],
  inner: ['not-due'],
};

/** The score of the programme by these weights; `inner` lies within `later`. */
const score = (weights: Readonly<Record<string, number>>, coverageFloor = 0.5) =>
  scoreOf(null, 'outcome', {
    weights: Object.entries(weights).map(([item, weight]) => ({ item, axis: 'outcome', weight })),
    above: (item) => (item === 'inner' ? ['later'] : []),
    tally: (item) =>
      tallyOf(
        (leaves[item] ?? []).map((state, n) => makeAnswer(`${item}-${n}`, { state })),
        { coverageFloor },
      ),
    rules: { coverageFloor },
  });

test('what is not due yet has no part in a score, however much it weighs', () => {
  expect(score({ half: 1, later: 9 })).toEqual({
    given: true,
    score: 0.5,
    low: 0.5,
    high: 0.5,
    coverage: 1,
    parts: [
      { item: 'half', weight: 1, good: 0.5, known: 1 },
      { item: 'later', weight: 9, good: null, known: null },
    ],
  });
});

test('nor has a group of which nothing weighted is due', () => {
  expect(score({ half: 1, later: 9, inner: 2 })).toMatchObject({
    score: 0.5,
    parts: [{ item: 'half' }, { item: 'later', good: null, known: null }],
  });
});

test('one weight of 0 leaves the others as they are', () => {
  expect(score({ half: 2, silent: 0 })).toMatchObject({ given: true, score: 0.5, coverage: 1 });
});

test('where nothing is known there is no score, also for a programme that asks for no coverage', () => {
  expect(score({ silent: 1 }, 0)).toMatchObject({ given: false, reason: 'coverage-too-low', coverage: 0 });
});
