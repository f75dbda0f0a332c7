const day = 86_400_000;

/**
 * The number of a civil day, counted from 1970-01-01: a plain count that knows no clock and no zone.
 *
 * @example
 * dayNumber('1970-01-02') // => 1
 */
export const dayNumber = (date: string): number => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / day);
};

/** The civil day with a given number. */
export const dayOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10);
