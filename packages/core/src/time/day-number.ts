const day = 86_400_000;

/**
 * The number of a civil day, counted from 1970-01-01: a plain count that knows no clock and no zone.
 *
 * @example
 * dayNumber('1970-01-02') // => 1
 */
export function dayNumber(date: string): number {
  const [year, month, dayOfMonth] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)) / day);
}

/**
 * The civil day with a given number, as ISO text; the inverse of `dayNumber`.
 *
 * @throws RangeError beyond the days that ISO text can write
 *
 * @example
 * dayOf(dayNumber('2024-02-28') + 1) // => '2024-02-29'
 */
export function dayOf(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}
