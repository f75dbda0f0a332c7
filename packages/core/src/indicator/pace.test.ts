import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { paceCuts, paceState } from './pace.ts';

const tiny = 1e-6;

// On each cut, and just below it. The cut of the ratio and the cut of the tolerance decide at different shares.
test.each([
  ['ahead by the ratio', 2, 2.1, 'ahead', 'on-track'],
  ['ahead by the margin', 0.5, 0.55, 'ahead', 'on-track'],
  ['on track by the ratio', 2, 1.9, 'on-track', 'at-risk'],
  ['on track by the tolerance', 0.5, 0.45, 'on-track', 'at-risk'],
  ['at risk', 0.5, 0.3, 'at-risk', 'off-track'],
  ['early on, nothing below the start is tolerated', 0.04, 0, 'on-track', 'off-track'],
  ['where nothing is expected yet', 0, 0, 'on-track', 'off-track'],
  ['where the path goes back first, standing on it', -0.2, -0.2, 'on-track', 'off-track'],
] as const)('%s: at an expected %s the cut is %s, from there %s, below %s', (_, elapsed, cut, from, below) => {
  expect(paceState(cut, elapsed, defaultRules)).toBe(from);
  expect(paceState(cut - tiny, elapsed, defaultRules)).toBe(below);
});

test('without an expected share nothing is ahead', () => {
  expect(paceState(0.9, 0, defaultRules)).toBe('on-track');
  expect(paceState(0.9, -0.1, defaultRules)).toBe('on-track');
});

test.each([
  [0.5, { ahead: 0.55, 'on-track': 0.45, 'at-risk': 0.3 }],
  [0.04, { ahead: 0.09, 'on-track': 0, 'at-risk': null }],
  [0.98, { ahead: null, 'on-track': 0.93, 'at-risk': 0.588 }],
  [0, { ahead: null, 'on-track': 0, 'at-risk': null }],
  [-0.2, { ahead: null, 'on-track': -0.2, 'at-risk': null }],
  [1.2, { ahead: null, 'on-track': null, 'at-risk': 0.72 }],
] as const)('the cuts at an expected %s', (elapsed, expected) => {
  const cuts = paceCuts(elapsed, defaultRules);
  expect(cuts.map(({ state }) => state)).toEqual(
    Object.keys(expected).filter((state) => expected[state as 'ahead'] !== null),
  );
  for (const state of ['ahead', 'on-track', 'at-risk'] as const) {
    const cut = cuts.find((one) => one.state === state)?.progress;
    if (expected[state] === null) expect(cut).toBeUndefined();
    else expect(cut).toBeCloseTo(expected[state], 9);
  }
});

test('a programme without tolerance has its cut where the ratio puts it', () => {
  const strict = { ...defaultRules, onTrackTolerance: 0 };
  expect(paceCuts(0.5, strict).map(({ progress }) => progress)).toEqual([0.55, 0.475, 0.3]);
  expect(paceState(0.475, 0.5, strict)).toBe('on-track');
  expect(paceState(0.474, 0.5, strict)).toBe('at-risk');
});
