import { describe, expect, test } from 'vitest';
import { distanceToTarget } from './distance-to-target.ts';
import { goalposts } from './goalposts.ts';
import { minMax } from './min-max.ts';
import { percentileRanks } from './percentile-ranks.ts';
import { zScores } from './z-scores.ts';

describe('goalposts', () => {
  test.each([
    ['half way', 50, 0, 100, {}, 0.5],
    ['where less is better', 30, 40, 20, {}, 0.5],
    ['above the best', 110, 0, 100, {}, 1],
    ['below the worst', -10, 0, 100, {}, 0],
    ['where less is better, worse than the worst', 45, 40, 20, {}, 0],
    ['above the best, as it is', 110, 0, 100, { clip: false }, 1.1],
    ['below the worst, as it is', -10, 0, 100, { clip: false }, -0.1],
  ])('%s', (_, value, worst, best, options, expected) => {
    expect(goalposts(value, { worst, best }, options)).toBeCloseTo(expected, 14);
  });

  test('that stand at one place have no scale', () => {
    expect(goalposts(5, { worst: 5, best: 5 })).toEqual({ reason: 'bounds-equal' });
  });
});

describe('distance to target', () => {
  test.each([
    ['at the start', 12, 12, 5, {}, 0],
    ['part of a way down', 9, 12, 4, {}, 0.375],
    ['the wrong way', 13, 12, 4, {}, -0.125],
    ['beyond', 3, 12, 4, {}, 1.125],
    ['beyond, capped', 3, 12, 4, { cap: true }, 1],
  ])('%s', (_, value, start, target, options, expected) => {
    expect(distanceToTarget(value, { start, target }, options)).toBeCloseTo(expected, 14);
  });

  test('does not exist where nothing is to be covered', () => {
    expect(distanceToTarget(5, { start: 5, target: 5 })).toEqual({ reason: 'bounds-equal' });
  });
});

test.each([
  ['least and greatest', minMax([3, null, 1, 5]), [0.5, null, 0, 1]],
  ['ranks with ties', percentileRanks([7, 1, 7, null, 3, 9]), [0.5, 0, 0.5, null, 0.25, 1]],
])('a list by its %s', (_, given, expected) => {
  expect(given).toEqual(expected);
});

// Mean 5; the squares of the distances sum to 32, over n − 1 = 7.
test('z-scores take the deviation over n − 1', () => {
  const scores = zScores([2, 4, 4, 4, 5, 5, 7, 9]) as number[];
  expect(scores[7]).toBeCloseTo(4 / Math.sqrt(32 / 7), 14);
});

test.each([minMax, zScores, percentileRanks])(
  'a list without values, or without a difference, has no scale (%o)',
  (scale) => {
    expect(scale([null])).toEqual({ reason: 'no-value' });
    expect(scale([5])).toEqual({ reason: 'no-spread' });
  },
);

test('differences beyond all numbers are refused', () => {
  expect(minMax([-1e308, 1e308])).toEqual({ reason: 'out-of-range' });
  expect(zScores([-1e308, 1e308])).toEqual({ reason: 'out-of-range' });
});
