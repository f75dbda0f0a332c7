/** Days and periods as they are written in a programme file: ISO text in, ISO text or numbers out, and no clock. */
export { calendarYear } from './calendar-year.ts';
export { dayNumber, dayOf } from './day-number.ts';
export { duePeriods } from './due-periods.ts';
export { firstDay } from './first-day.ts';
export { lastDay } from './last-day.ts';
export { spanOf, type Span } from './span-of.ts';
