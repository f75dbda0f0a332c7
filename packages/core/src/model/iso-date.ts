import * as z from 'zod/mini';

const day = z.regexes.date.source.replace(/^\^|\$$/g, '');

/** A full civil date; leap years are exact. */
export const isoDateSchema = z.string().check(z.regex(new RegExp(`^${day}$`)), z.describe('A civil date, YYYY-MM-DD.'));

/** A day of any year. */
export const monthDaySchema = z
  .string()
  .check(
    z.regex(
      /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
    ),
    z.describe('A day of the year, MM-DD; 29 February is none, because most years have none.'),
  );

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
