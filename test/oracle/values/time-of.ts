import { dayCount, firstDay, lastDay } from '../calendar/civil-day.ts';
import { yearOf } from '../calendar/year-of.ts';
import type { Indicator } from '../file/file-shapes.ts';

/** The shortest time that a rhythm can mean, in days. */
const usual: Readonly<Record<string, number>> = { month: 28, quarter: 90, 'half-year': 181, year: 365 };

/** What time a printed period stands for, by how the indicator's values add up. */
export interface Time {
  readonly first: string;
  readonly reference: string;
  /** True for less than a value of this indicator usually covers. */
  readonly part: boolean;
}

/** A count to date stands for its year so far, however its period is written; every other value for its period. */
export const timeOf = (period: string, { timeBasis, frequency, yearStart }: Indicator): Time => {
  const reference = lastDay(period);
  if (timeBasis === 'year-to-date') {
    const { first, last } = yearOf(reference, yearStart);
    return { first, reference, part: reference < last };
  }
  const first = firstDay(period);
  const days = dayCount(reference) - dayCount(first) + 1;
  return { first, reference, part: ['flow', 'average'].includes(timeBasis) && days < (usual[frequency] ?? 0) };
};
