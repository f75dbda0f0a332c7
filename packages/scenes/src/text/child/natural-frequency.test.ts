import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalFrequency } from './natural-frequency.ts';

test.each([
  [[4.5], 1000, 2000, [9]],
  [[4.5, 3.6], 1000, 10_000, [45, 36]],
  [[40], 100, 10, [4]],
  [[2.5, 3], 1000, 2000, [5, 6]],
  [[95, 91], 100, 100, [95, 91]],
  [[0, 0], 100, 10, [0, 0]],
  [[100, 97], 100, 100, [100, 97]],
] as const)('%j out of %i is exact', (rates, per, whole, counts) => {
  expect(naturalFrequency(rates, per)).toEqual({ whole, counts, exact: counts.map(() => true) });
});

test('what is rounded says so, and different rates stay different', () => {
  expect(naturalFrequency([61.3, 60], 100)).toEqual({ whole: 100, counts: [61, 60], exact: [false, true] });
  expect(naturalFrequency([90.4, 90], 100)).toEqual({ whole: 1000, counts: [904, 900], exact: [true, true] });
  expect(naturalFrequency([4.5, 4.08], 1000)).toEqual({ whole: 10_000, counts: [45, 41], exact: [true, false] });
  expect(naturalFrequency([16.9, 18], 100_000)).toEqual({ whole: 100_000, counts: [17, 18], exact: [false, true] });
});

test('rates on which nothing hangs may round to one', () => {
  expect(naturalFrequency([12, 12.1], 100)).toMatchObject({ whole: 1000, counts: [120, 121] });
  expect(naturalFrequency([12, 12.1], 100, false)).toEqual({ whole: 100, counts: [12, 12], exact: [true, false] });
});

test('counts are whole, true to half a thing, and exact only where they are', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
        { minLength: 1, maxLength: 2 },
      ),
      fc.constantFrom(100, 1000, 100_000),
      (rates, per) => {
        const { whole, counts, exact } = naturalFrequency(rates, per);
        counts.forEach((count, i) => {
          expect(Number.isInteger(count)).toBe(true);
          const off = Math.abs(count - ((rates[i] as number) * whole) / per);
          expect(off).toBeLessThanOrEqual(exact[i] === true ? 1e-6 : 0.5);
        });
      },
    ),
  );
});
