import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixtures/arbitrary-case.ts';
import { distanceToTarget } from './distance-to-target.ts';
import { generalisedMean } from './generalised-mean.ts';
import { geometricMean } from './geometric-mean.ts';
import { goalposts } from './goalposts.ts';
import { growthRate } from './growth-rate.ts';
import { harmonicMean } from './harmonic-mean.ts';
import { leastSquares } from './least-squares.ts';
import { mannKendall } from './mann-kendall.ts';
import { minMax } from './min-max.ts';
import { percentileRanks } from './percentile-ranks.ts';
import { predictionInterval } from './prediction-interval.ts';
import { theilSen, type Point } from './theil-sen.ts';
import type { WeightedItem } from './usable-items.ts';
import { weightedMean } from './weighted-mean.ts';
import { zScores } from './z-scores.ts';

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((value) => value / 2),
  anyNumber,
);
const weight = fc.option(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1e300, noNaN: true })), {
  nil: undefined,
});
const item: fc.Arbitrary<WeightedItem> = fc.record({ value: fc.option(number), weight });
const items = fc.array(item, { maxLength: 8 });
const series: fc.Arbitrary<Point[]> = fc.uniqueArray(
  fc.record({ at: fc.integer({ min: 1990, max: 2035 }), value: number }),
  { selector: ({ at }) => at, maxLength: 9 },
);

/** Every number in a result, however deep. */
const numbersIn = (result: unknown): number[] => {
  if (typeof result === 'number') return [result];
  return typeof result === 'object' && result !== null ? Object.values(result).flatMap(numbersIn) : [];
};
const isClean = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);
const expectClean = (result: unknown): void => {
  expect(numbersIn(result).filter((value) => !isClean(value))).toEqual([]);
};

const means: readonly [string, (list: readonly WeightedItem[]) => unknown][] = [
  ['arithmetic', weightedMean],
  ['geometric', geometricMean],
  ['harmonic', harmonicMean],
  ['quadratic', (list) => generalisedMean(list, 2)],
  ['of power −3', (list) => generalisedMean(list, -3)],
];

test.each(means)('the %s mean is a finite number or a reason', (_, mean) => {
  fc.assert(
    fc.property(items, (list) => expectClean(mean(list))),
    runs,
  );
});

test.each(means)('the %s mean lies within its values and does not hang on their order', (_, mean) => {
  const positive = fc.array(
    fc.record({ value: fc.double({ min: 1e-3, max: 1e6, noNaN: true }), weight: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(positive, (list) => {
      const value = mean(list) as number;
      const all = list.map((each) => each.value);
      expect(value).toBeGreaterThanOrEqual(Math.min(...all) * (1 - 1e-9));
      expect(value).toBeLessThanOrEqual(Math.max(...all) * (1 + 1e-9));
      expect(Math.abs((mean([...list].reverse()) as number) / value - 1)).toBeLessThan(1e-9);
    }),
    runs,
  );
});

test('normalisers give finite numbers or a reason', () => {
  fc.assert(
    fc.property(number, number, number, fc.array(fc.option(number), { maxLength: 6 }), (a, b, c, list) => {
      expectClean([
        goalposts(a, { worst: b, best: c }),
        goalposts(a, { worst: b, best: c }, { clip: false }),
        distanceToTarget(a, { start: b, target: c }),
        minMax(list),
        zScores(list),
        percentileRanks(list),
        growthRate(a, b, 3),
      ]);
    }),
    runs,
  );
});

test('lines and tests of trend give finite numbers, whatever the order of the points', () => {
  fc.assert(
    fc.property(series, (points) => {
      const turned = [...points].reverse();
      const line = leastSquares(points);
      expectClean([line, line && predictionInterval(line, 2040, 0.8), mannKendall(points), theilSen(points)]);
      expect(mannKendall(turned)).toEqual(mannKendall(points));
    }),
    runs,
  );
});

test('mirrored values have the mirrored sum and the same p', () => {
  fc.assert(
    fc.property(series, (points) => {
      if (points.length < 2) return;
      const [one, other] = [points, points.map(({ at, value }) => ({ at, value: -value }))].map(mannKendall);
      expect([other?.s, other?.p]).toEqual([one && -one.s + 0, one?.p]);
    }),
    runs,
  );
});
