import { lastDay } from '@onemetre/core/time';

/**
 * Where a stretch of days ends, as a year or month where it ends with one: what a total has come to by then. A period with
 * a name of its own keeps it.
 *
 * @example
 * endOfPeriod('2025-01-01/2025-09-30') // => '2025-09'
 * endOfPeriod('2025-Q3') // => '2025-Q3'
 */
export function endOfPeriod(period: string): string {
  if (!period.includes('/')) return period;
  const end = lastDay(period);
  return [end.slice(0, 4), end.slice(0, 7)].find((part) => lastDay(part) === end) ?? end;
}
