import { dayNumber, dayOf, duePeriods, firstDay, lastDay, type Indicator } from '@onemetre/core';

/** A day inside a period counts for it. */
const within = (day: number, period: string): boolean =>
  day >= dayNumber(firstDay(period)) && day <= dayNumber(lastDay(period));

/**
 * The periods between the first and the last value for which a value was due and none is there. What is still to come,
 * and what came before the first value, is not missing here.
 *
 * @param days of all values and of all periods that say why they have none
 *
 * @example
 * missingPeriods('year', [18992, 20088]) // => ['2022', '2023']
 */
export const missingPeriods = (frequency: Indicator['frequency'], days: readonly number[]): readonly string[] => {
  if (days.length < 2) return [];
  return duePeriods(frequency, dayOf(Math.min(...days)), dayOf(Math.max(...days))).filter(
    (period) => !days.some((day) => within(day, period)),
  );
};
