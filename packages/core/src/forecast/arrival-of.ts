import { calendarYear, dayOfCalendarYear } from '../time/calendar-year.ts';
import type { Arrival, DatedValue } from './projection.ts';

/** Beyond this a date says nothing. */
const farthestYears = 100;

/**
 * When a value that goes on at a pace arrives at a goal.
 *
 * @param pace change per calendar year
 *
 * @example
 * arrivalOf({ date: '2023-12-31', value: 80 }, 10, 100, '2025-12-31') // => { when: 'date', date: '2025-12-31', byDeadline: true }
 */
export function arrivalOf(latest: DatedValue, pace: number, goal: number, deadline: string): Arrival {
  const years = (goal - latest.value) / pace;
  if (!Number.isFinite(years) || years <= 0 || years > farthestYears) return { when: 'never' };
  const date = dayOfCalendarYear(calendarYear(latest.date) + years);
  return { when: 'date', date, byDeadline: date <= deadline };
}
