import type { Target } from '../generated/types.ts';
import type { Reading } from './reading.ts';

/** The change of each value against the one before, in points or per cent, for targets that ask for a yearly change. */
export const changeReadings = (readings: readonly Reading[], as: NonNullable<Target['relative']>['as']): Reading[] =>
  readings.flatMap((reading, i) => {
    const before = readings[i - 1];
    if (!before || !before.exact || !reading.exact || (as === 'percent' && before.value === 0)) return [];
    const change =
      as === 'points' ? reading.value - before.value : (100 * (reading.value - before.value)) / Math.abs(before.value);
    return [{ ...reading, value: change, interval: { low: change, high: change, lowOpen: false, highOpen: false } }];
  });
