import { dayNumber } from './day-number.ts';

/**
 * The time between two days in years of 365.25 days.
 *
 * @example
 * yearsBetween('2020-12-31', '2024-12-31') // => 4
 */
export const yearsBetween = (from: string, to: string): number => (dayNumber(to) - dayNumber(from)) / 365.25;
