import { expect, test } from 'vitest';
import { makeIndicator, makeObservation, makeTarget, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Unit } from '../generated/types.ts';
import { toReading } from './reading.ts';
import { shareOf } from './share-readings.ts';

const label = { en: '…' };

const share = (parts: ObservationParts, kind: Unit['kind'] = 'percent', of: 'standard' | 'coverage' = 'coverage') => {
  const indicator = makeIndicator({ unit: { label, kind } });
  const observation = makeObservation(parts);
  const found = shareOf(toReading(observation, observation.value as number, indicator), {
    indicator,
    target: makeTarget({ kind: of }),
  });
  return typeof found === 'string' ? found : [found.value, found.interval.low, found.interval.high];
};

test('a share without counts is what was published, in per cent', () => {
  expect(share({ value: 95 })).toEqual([95, 95, 95]);
  expect(share({ value: 950 }, 'permille')).toEqual([95, 95, 95]);
  expect(share({ value: 95 }, 'plain')).toBe('no-denominator');
  // What is said to be the share of units is in per cent, whatever each unit is measured in.
  expect(share({ value: 95, ofUnits: true }, 'permille', 'standard')).toEqual([95, 95, 95]);
});

test('a rate is not the share of units that meet a standard, a number of units is', () => {
  expect(share({ value: 95 }, 'percent', 'standard')).toBe('not-of-units');
  expect(share({ value: 9, numerator: 9, denominator: 10 }, 'plain', 'standard')).toEqual([90, 90, 90]);
});

test('half of the counts are none', () => {
  expect(share({ value: 95, numerator: 9 })).toEqual([95, 95, 95]);
  expect(share({ value: 95, denominator: 10 })).toEqual([95, 95, 95]);
});

test.each([
  [11, 10, 'more-than-all'],
  [-1, 10, 'no-denominator'],
  [1, -10, 'no-denominator'],
  [0, 0, 'nothing-to-cover'],
] as const)('counts of %d in %d give no share: %s', (numerator, denominator, reason) => {
  expect(share({ value: 95, numerator, denominator })).toBe(reason);
});
