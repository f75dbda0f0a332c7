import { describe, expect, test } from 'vitest';
import { generalisedMean } from './generalised-mean.ts';
import { geometricMean } from './geometric-mean.ts';
import { harmonicMean } from './harmonic-mean.ts';
import { usableItems, type WeightedItem } from './usable-items.ts';
import { weightedMean } from './weighted-mean.ts';

const items = (values: readonly (number | null)[], weights?: readonly number[]): WeightedItem[] =>
  values.map((value, i) => ({ value, weight: weights?.[i] }));

// Mean over each row by hand: (1·1 + 2·2 + 3·4) ÷ 7, 2^((1·0 + 2·1 + 4·3) ÷ 7), 7 ÷ (1 + 1 + 1), √((1 + 2·4 + 4·9) ÷ 7).
test.each([
  ['arithmetic', weightedMean(items([1, 2, 3], [1, 2, 4])), 17 / 7],
  ['geometric', geometricMean(items([1, 2, 8], [1, 2, 4])), 4],
  ['harmonic', harmonicMean(items([1, 2, 4], [1, 2, 4])), 7 / 3],
  ['quadratic', generalisedMean(items([1, 2, 3], [1, 2, 4]), 2), Math.sqrt(45 / 7)],
  ['generalised of power 1', generalisedMean(items([1, 2, 3], [1, 2, 4]), 1), 17 / 7],
  ['generalised of power 0', generalisedMean(items([1, 2, 8], [1, 2, 4]), 0), 4],
  ['generalised of power −1', generalisedMean(items([1, 2, 4], [1, 2, 4]), -1), 7 / 3],
  // COINr, tests/testthat/test-aggregate.R.
  ['COINr’s geometric', geometricMean(items([1, 2, 3], [1, 1, 2])), 18 ** 0.25],
  ['COINr’s harmonic', harmonicMean(items([1, 2, 3], [2, 1, 1])), 4 / (2 + 1 / 2 + 1 / 3)],
  ['COINr’s generalised', generalisedMean(items([1, 2, 3], [2, 1, 1]), -1), 4 / (2 + 1 / 2 + 1 / 3)],
  ['generalised of power 2 with zero', generalisedMean(items([0, 2]), 2), Math.SQRT2],
  ['generalised of power 2 with a negative number', generalisedMean(items([-1, 1]), 2), 1],
  ['generalised of a high power', generalisedMean(items([1e200, 2e200]), 300), 2e200 * 0.5 ** (1 / 300)],
])('the %s mean', (_, given, expected) => {
  expect((given as number) / expected).toBeCloseTo(1, 12);
});

describe('missing values', () => {
  test.each([weightedMean, geometricMean, harmonicMean])('are dropped with their weights (%o)', (mean) => {
    expect(mean(items([2, null, 8], [1, 7, 1]))).toBeCloseTo(mean(items([2, 8])) as number, 12);
  });

  test('make a generalised mean missing, at any power', () => {
    for (const power of [2, 1, 0])
      expect(generalisedMean(items([2, null]), power)).toEqual({ reason: 'missing-value' });
  });

  test.each([
    [2, 3, 2 / 3, true],
    [2, 3, 0.67, false],
    [1, 2, 0.5, true],
    [1, 3, 0.5, false],
    [0, 2, 0, 'no-value'],
    [0, 2, 0.1, false],
    [3, 3, 1, true],
  ])('%d of %d known against a threshold of %d', (known, all, threshold, passes) => {
    // Weights play no part: the missing items carry nearly all of it.
    const list = Array.from({ length: all }, (_, i) => ({ value: i < known ? 1 : null, weight: i < known ? 1 : 1000 }));
    expect(weightedMean(list, { threshold })).toEqual(
      passes === true ? 1 : { reason: passes === false ? 'too-few-values' : passes },
    );
  });
});

test.each([
  ['nothing', weightedMean([]), 'no-value'],
  ['only missing values', geometricMean(items([null, null])), 'no-value'],
  ['weights of zero', weightedMean(items([1, 2], [0, 0])), 'weights-sum-to-zero'],
  ['no weight left', weightedMean(items([1, null], [0, 5])), 'weights-sum-to-zero'],
  ['a negative weight', harmonicMean(items([1, 2], [3, -1])), 'weight-negative'],
  ['zero in a geometric mean', geometricMean(items([0, 2])), 'value-not-positive'],
  ['a negative number in a geometric mean', geometricMean(items([-1, 2])), 'value-not-positive'],
  ['zero in a generalised mean of negative power', generalisedMean(items([0, 2]), -1), 'value-not-positive'],
  ['a negative number under a root', generalisedMean(items([-1, 2]), 1.5), 'value-not-positive'],
  ['a negative sum under a root', generalisedMean(items([-3, -2]), 2.5), 'value-not-positive'],
  ['zero in a harmonic mean', harmonicMean(items([0, 2])), 'value-is-zero'],
  ['reciprocals that cancel out', harmonicMean(items([-2, 2])), 'out-of-range'],
])('%s gives a reason, never a number', (_, given, reason) => {
  expect(given).toEqual({ reason });
});

test('weights far apart and very large still sum to 1', () => {
  expect(weightedMean(items([1, 2], [1e308, 1e308]))).toBe(1.5);
  expect(usableItems(items([1, 2], [3, 1]))).toEqual([
    { value: 1, weight: 0.75 },
    { value: 2, weight: 0.25 },
  ]);
});
