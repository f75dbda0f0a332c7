import { expect, test } from 'vitest';
import { makeIndicator, makeObservation } from '../fixtures/make-programme.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { isPartOfPeriod } from './part-of-period.ts';

/** Whether a count from January to September only says something of a part of its year. */
const isPart = (value: number | null, asked: Partial<Target>, direction: Indicator['direction'] = 'up') =>
  isPartOfPeriod(
    makeObservation({ period: '2023-09', value } as never),
    makeIndicator({ timeBasis: 'year-to-date', frequency: 'month', direction }),
    asked,
  );

test('a floor that has been reached stays reached; one that has not may still be', () => {
  for (const kind of ['reach', 'hold'] as const) {
    expect([3999, 4000].map((value) => isPart(value, { kind, comparator: 'ge', value: 4000 }))).toEqual([true, false]);
    expect([4000, 4001].map((value) => isPart(value, { kind, comparator: 'gt', value: 4000 }))).toEqual([true, false]);
  }
});

test('under a ceiling that is kept a count so far is told; one to be reached is not, before its year is over', () => {
  const ceiling = { comparator: 'le', value: 20 } as const;
  expect([12, 21].map((value) => isPart(value, { kind: 'hold', ...ceiling }, 'down'))).toEqual([false, false]);
  expect([12, 21].map((value) => isPart(value, { kind: 'reach', ...ceiling }, 'down'))).toEqual([true, true]);
});

test('of two ends, of another kind of target, and without a number nothing is settled before the year is over', () => {
  const range = { kind: 'hold', comparator: 'range', low: 10, high: 20 } as const;
  expect(isPart(15, range, 'none')).toBe(true);
  expect(isPart(5000, { kind: 'standard', comparator: 'ge', value: 4000 })).toBe(true);
  expect(isPart(5000, { kind: 'hold', comparator: 'ge' })).toBe(true);
  expect(isPart(5000, { kind: 'hold', value: 4000 })).toBe(true);
  expect(isPart(null, { kind: 'hold', comparator: 'ge', value: -1 })).toBe(true);
  // Of a target for what comes together over the years each part counts.
  expect(isPart(15, { kind: 'cumulative', comparator: 'ge', value: 4000 })).toBe(false);
});
