import * as z from 'zod/mini';

const day = z.regexes.date.source.replace(/^\^|\$$/g, '');

/** A full civil date; leap years are exact. */
export const isoDateSchema = z.string().check(z.regex(new RegExp(`^${day}$`)), z.describe('A civil date, YYYY-MM-DD.'));

/** A date as precise as its source: a year stays a year. */
export const partialDateSchema = z
  .string()
  .check(
    z.regex(new RegExp(`^(?:\\d{4}|\\d{4}-H[12]|\\d{4}-Q[1-4]|\\d{4}-(?:0[1-9]|1[0-2])|${day})$`)),
    z.describe('A date as precise as its source: YYYY, YYYY-H1, YYYY-Q2, YYYY-MM or YYYY-MM-DD.'),
  );

/** A stretch of time: a partial date, or two days joined by a slash (ISO 8601 interval, both ends included). */
export const periodSchema = z
  .string()
  .check(
    z.regex(new RegExp(`^(?:\\d{4}|\\d{4}-H[12]|\\d{4}-Q[1-4]|\\d{4}-(?:0[1-9]|1[0-2])|${day}|${day}/${day})$`)),
    z.describe('A period: YYYY, YYYY-H1, YYYY-Q2, YYYY-MM, a day, or first-day/last-day.'),
  );
