import { describe, expect, test } from 'vitest';
import { extent } from './extent.ts';
import { growthRate } from './growth-rate.ts';
import { inverseLogit } from './inverse-logit.ts';
import { leastSquares, type StraightLine } from './least-squares.ts';
import { logit } from './logit.ts';
import { exactUpTo, mannKendall } from './mann-kendall.ts';
import { predictionInterval } from './prediction-interval.ts';
import { theilSen, type Point } from './theil-sen.ts';
import { valueOnLine } from './value-on-line.ts';

const points = (values: readonly number[], times = values.map((_, i) => 2000 + i)): Point[] =>
  values.map((value, i) => ({ at: times[i] as number, value }));

describe('Mann–Kendall', () => {
  // Every order of each list, counted one by one in exact fractions.
  test.each([
    [[1, 2], 1, 1],
    [[1, 2, 3], 3, 1 / 3],
    [[1, 2, 3, 4], 6, 1 / 12],
    [[1, 2, 3, 4, 5], 10, 1 / 60],
    [[1, 3, 2, 4, 5], 8, 1 / 12],
    [[1, 1, 2], 2, 2 / 3],
    [[2, 1, 2], 0, 1],
    [[1, 2, 2, 3], 5, 1 / 6],
    [[1, 1, 2, 2], 4, 1 / 3],
    [[5, 5, 5], 0, 1],
    [[1, 2, 3, 4, 4], 9, 1 / 30],
    [[3, 1, 2, 2, 5, 4], 6, 16 / 45],
    [[1, 1, 1, 2, 3, 3, 4], 17, 1 / 210],
    [[1, 4, 2, 3, 5, 7, 6, 8], 22, 37 / 6720],
  ])('of %j has the sum %d and the exact p %d', (values, s, p) => {
    const result = mannKendall(points(values));
    expect(result).toMatchObject({ s, by: 'exact' });
    expect(result?.p).toBeCloseTo(p, 14);
    expect(mannKendall(points(values.map((value) => -value)))).toMatchObject({ s: s === 0 ? 0 : -s, p: result?.p });
  });

  // SciPy 1.17, kendalltau(method='exact').
  test.each([
    [12, 26, 0.0863171145983646, 0.39393939393939387],
    [33, 138, 0.03300713192637391, 0.26136363636363635],
  ])('of %d values agrees with another library', (n, s, p, tau) => {
    const result = mannKendall(points(Array.from({ length: n }, (_, i) => ((i * 7) % n) + i / 4 + i / 1000)));
    expect(result?.s).toBe(s);
    expect(result?.p).toBeCloseTo(p, 13);
    expect(result?.tau).toBeCloseTo(tau, 13);
  });

  // Normal approximation of n = 3, 4, 5 without ties, with the continuity correction.
  test.each([
    [3, 0.296],
    [4, 0.089],
    [5, 0.027],
  ])('gives the normal approximation of %d rising values too: %d', (n, p) => {
    expect(mannKendall(points(Array.from({ length: n }, (_, i) => i)))?.pNormal).toBeCloseTo(p, 3);
  });

  test('changes to the normal approximation above the number it names, without a jump', () => {
    const alternating = (n: number): Point[] => points(Array.from({ length: n }, (_, i) => i + (i % 2 === 0 ? 15 : 0)));
    const [last, next] = [mannKendall(alternating(exactUpTo)), mannKendall(alternating(exactUpTo + 1))];
    expect([last?.by, next?.by]).toEqual(['exact', 'normal']);
    expect(Math.abs((last?.p as number) - (last?.pNormal as number))).toBeLessThan(1e-3);
    expect(next?.p).toBe(next?.pNormal);
  });

  test('says the ties, and has no tau where every pair is tied', () => {
    expect(mannKendall(points([4, 7, 4, 7, 7, 9]))?.ties).toEqual([3, 2]);
    expect(mannKendall(points([5, 5]))).toEqual({ s: 0, tau: null, p: 1, by: 'exact', z: 0, pNormal: 1, ties: [2] });
  });

  test('does not exist for one point, or two at one time', () => {
    expect(mannKendall(points([1]))).toBeNull();
    expect(mannKendall(points([1, 2], [2000, 2000]))).toBeNull();
  });
});

test('Theil–Sen goes by the calendar and not by the place in the list', () => {
  // Three values in four years: 3 in the first, 9 in the three after it.
  expect(theilSen(points([10, 13, 22], [2020, 2021, 2024]))).toBe(3);
});

test('a series of a thousand values has its slope', () => {
  expect(theilSen(points(Array.from({ length: 1000 }, (_, i) => 2 * i)))).toBe(2);
  expect(extent(Array.from({ length: 500_000 }, (_, i) => 1 - i))).toEqual({ least: -499_998, greatest: 1 });
});

describe('least squares', () => {
  const three = leastSquares(points([70, 78, 80], [2021, 2022, 2023])) as StraightLine;
  const gaps = points([50.1, 52.3, 51.9, 56.2, 57.7], [2019, 2020, 2021, 2023, 2024]);

  // NumPy 2 and SciPy 1.17 by the textbook formula.
  test.each([
    ['three points at 95 %', three, 0.95, [91, 15.829079040392301, 166.1709209596077]],
    [
      'five points at 80 %',
      leastSquares(gaps) as StraightLine,
      0.8,
      [59.023255813953256, 57.18649487790585, 60.86001675000066],
    ],
  ])('and its interval for 2025 from %s', (_, line, level, [value, low, high]) => {
    expect(valueOnLine(line, 2025)).toBeCloseTo(value as number, 10);
    expect(predictionInterval(line, 2025, level)?.low).toBeCloseTo(low as number, 9);
    expect(predictionInterval(line, 2025, level)?.high).toBeCloseTo(high as number, 9);
  });

  test('with weights agrees with numpy.polyfit', () => {
    const line = leastSquares(gaps.map((point, i) => ({ ...point, weight: [1, 2, 3, 5, 6][i] }))) as StraightLine;
    expect(line.slope).toBeCloseTo(1.56403061, 8);
    expect(valueOnLine(line, 2024)).toBeCloseTo(57.6369898, 7);
  });

  test('has no interval from two points, and no line from one or from one time', () => {
    const two = leastSquares(points([1, 2])) as StraightLine;
    expect(two).toMatchObject({ slope: 1, degreesOfFreedom: 0 });
    expect(predictionInterval(two, 2005, 0.8)).toBeNull();
    expect(leastSquares([])).toBeNull();
    expect(leastSquares(points([1]))).toBeNull();
    expect(leastSquares(points([1, 2], [2000, 2000]))).toBeNull();
    expect(leastSquares(points([1e308, -1e308]))).toBeNull();
  });

  test('a level that is none is a wrong call', () => {
    expect(() => predictionInterval(three, 2025, 1)).toThrow(RangeError);
  });
});

test.each([
  [100, 121, 2, 0.1],
  [-10, -12.1, 2, 0.1],
  [8, 1, 3, -0.5],
  [5, 0, 4, -1],
  [5, 5, 4, 0],
])('growth from %d to %d in %d years is %d a year', (from, to, years, rate) => {
  expect(growthRate(from, to, years)).toBeCloseTo(rate, 14);
});

test.each([
  ['from zero', 0, 5, 3],
  ['from zero to zero', 0, 0, 3],
  ['across zero', -1, 5, 3],
  ['over no time', 1, 5, 0],
  ['backwards', 1, 5, -1],
  ['beyond all numbers', 1e-308, 1e308, 1],
])('growth %s has no rate', (_, from, to, years) => {
  expect(growthRate(from, to, years)).toBeNull();
});

test.each([1e-300, 1e-9, 0.2, 0.5, 0.99, 1 - 1e-12])('the logit of %d and back is the same', (share) => {
  expect(inverseLogit(logit(share) as number) / share).toBeCloseTo(1, 11);
});

test('the logit ends before 0 and 1, and its inverse never passes them', () => {
  expect([0, 1, -0.1, 1.1].map(logit)).toEqual([null, null, null, null]);
  expect([-1e4, 1e4].map(inverseLogit)).toEqual([0, 1]);
});
