import type { Indicator } from '../generated/types.ts';
import { firstDay } from './first-day.ts';
import { lastDay } from './last-day.ts';
import { yearOf } from './year-of.ts';

/** From which to which day a value counts. */
export interface Span {
  readonly start: string;
  /** The last day of its period: the reference date. */
  readonly reference: string;
}

/** Whether two values speak of the same days. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.reference === b.reference;
}

/**
 * The days that a value speaks of: those of its period; of a year to date those from the first day of its year to the
 * last day of its period, however the period is written.
 *
 * @example
 * spanOf({ timeBasis: 'year-to-date' }, '2023-09') // => { start: '2023-01-01', reference: '2023-09-30' }
 */
export function spanOf({ timeBasis, yearStart }: Pick<Indicator, 'timeBasis' | 'yearStart'>, period: string): Span {
  const reference = lastDay(period);
  return { start: timeBasis === 'year-to-date' ? yearOf(reference, yearStart).start : firstDay(period), reference };
}
