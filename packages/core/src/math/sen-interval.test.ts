import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannKendall } from './mann-kendall.ts';
import { normalQuantile } from './normal-quantile.ts';
import { senInterval } from './sen-interval.ts';
import { theilSen } from './theil-sen.ts';

const at = (times: readonly number[], values: readonly number[]) =>
  times.map((time, i) => ({ at: time, value: values[i] as number }));

const rising = at([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1.2, 2.1, 2.9, 4.6, 4.4, 6, 7.7, 7.1, 9.2, 9.9]);
const falling = at([2010, 2011, 2013, 2014, 2015, 2017, 2018, 2019], [5.1, 5, 4.8, 4.9, 4.1, 4.3, 3.9, 3.7]);
const tied = at([0, 1, 2, 3, 4, 5], [3, 3, 4, 4, 4, 6]);

// SciPy 1.17.1: scipy.stats.theilslopes(values, times, level).
test.each([
  [rising, 0.95, 0.975, 0.8, 1.1],
  [rising, 0.8, 0.975, 0.8428571428571427, 1.0499999999999998],
  [falling, 0.95, -0.15634920634920635, -0.24000000000000005, -0.09999999999999964],
  [falling, 0.8, -0.15634920634920635, -0.2, -0.10000000000000009],
  [tied, 0.95, 0.5, 0, 1],
  [tied, 0.8, 0.5, 0, 0.75],
])('the interval of the slope is that of SciPy', (points, level, slope, low, high) => {
  expect(theilSen(points)).toBeCloseTo(slope, 12);
  const interval = senInterval(points, level);
  expect(interval?.low).toBeCloseTo(low, 12);
  expect(interval?.high).toBeCloseTo(high, 12);
  expect(interval?.level).toBe(level);
});

test.each([
  [rising, 3.5777087639996634],
  [falling, -2.8455120410060126],
  [tied, 2.055566129482595],
  [at([0, 1, 2], [4, 4, 4]), 0],
])('z is the sum in standard deviations, one step nearer to zero', (points, z) => {
  expect(mannKendall(points)?.z).toBeCloseTo(z, 12);
});

test('with too few points there is no interval, and none of points at one time', () => {
  expect(senInterval(at([0, 1, 2, 3], [1, 2, 3, 4]), 0.95)).toBeNull();
  expect(senInterval(at([0, 1, 2, 3], [1, 2, 3, 4]), 0.8)).toEqual({ level: 0.8, low: 1, high: 1 });
  expect(senInterval(at([0, 0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7]), 0.8)).toBeNull();
  expect(senInterval([], 0.95)).toBeNull();
});

test('the slope lies in its interval, a higher level is no narrower, and order and mirror change nothing', () => {
  const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 20 });
  fc.assert(
    fc.property(series, (values) => {
      const points = values.map((value, i) => ({ at: i, value }));
      const [narrow, wide] = [senInterval(points, 0.8), senInterval(points, 0.95)];
      if (!narrow || !wide) return;
      const slope = theilSen(points) as number;
      expect(slope).toBeGreaterThanOrEqual(narrow.low);
      expect(slope).toBeLessThanOrEqual(narrow.high);
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      expect(senInterval([...points].reverse(), 0.8)).toEqual(narrow);
      const mirrored = senInterval(
        points.map((point) => ({ ...point, value: -point.value })),
        0.8,
      );
      expect(mirrored).toEqual({ level: 0.8, low: -narrow.high + 0, high: -narrow.low + 0 });
    }),
    { numRuns: 200 },
  );
});

test('a level outside 0 to 1 is a wrong call', () => {
  for (const level of [0, 1, -1, Number.NaN]) expect(() => normalQuantile(level)).toThrow(RangeError);
});
