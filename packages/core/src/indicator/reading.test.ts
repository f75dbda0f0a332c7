import { expect, test } from 'vitest';
import { makeIndicator, makeObservation, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Unit } from '../generated/types.ts';
import { toReading } from './reading.ts';

const read = (parts: ObservationParts, kind: Unit['kind'] = 'percent') => {
  const observation = makeObservation(parts);
  const indicator = makeIndicator({ unit: { label: { en: '…' }, kind } });
  const { interval, exact } = toReading(observation, observation.value as number, indicator);
  return { low: interval.low, high: interval.high, exact };
};

test('counts decide over the percentage that they print as: 2,499 of 2,500 is not all', () => {
  const most = { numerator: 2499, denominator: 2500 };
  expect(read({ value: 100, ...most })).toEqual({ low: 99.96, high: 99.96, exact: true });
  expect(read({ value: 1000, ...most }, 'permille')).toEqual({ low: 999.6, high: 999.6, exact: true });
});

test('counts of something else, half of them, and those beside what is no share, leave what was printed', () => {
  const printed = { low: 97, high: 97, exact: true };
  expect(read({ value: 97, numerator: 2300, denominator: 2500 })).toEqual(printed);
  expect(read({ value: 97, numerator: 97 })).toEqual(printed);
  expect(read({ value: 97, denominator: 100 })).toEqual(printed);
  expect(read({ value: 97, numerator: 97.2, denominator: 100 }, 'plain')).toEqual(printed);
});

test('a bound stays one, whatever counts stand beside it', () => {
  const counts = { numerator: 2499, denominator: 2500 };
  expect(read({ value: 100, qualifier: 'at-least', ...counts })).toEqual({ low: 100, high: Infinity, exact: false });
});

test('where it is not said how many of those left out met, the share lies between two and is not exact', () => {
  const counts = { numerator: 90_000, denominator: 100_000 };
  const excluded = { number: 1, reason: { en: '…' } };
  const { low, high, exact } = read({ value: 90, ...counts, excluded } as ObservationParts);
  expect([low, high]).toEqual([(100 * 89_999) / 99_999, (100 * 90_000) / 99_999]);
  expect(exact).toBe(false);
  // Nine of ten without one is eight or nine of nine: no one number prints as both.
  expect(read({ value: 88.9, numerator: 9, denominator: 10, excluded } as ObservationParts)).toEqual({
    low: 88.9,
    high: 88.9,
    exact: true,
  });
});
