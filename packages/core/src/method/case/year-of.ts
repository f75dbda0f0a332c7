import { dayNumber } from '../../time/day-number.ts';

const civilDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const startsWithYear = /^(\d{4})(?:$|[-–/]\d{2,4}$)/;

/**
 * A day on the scale on which a year stands for its last day: 31 December 2020 is 2020, the middle of 2021 about 2020.5.
 *
 * @returns undefined for text that is no civil day
 *
 * @example
 * yearOfDay('2020-12-31') // => 2020
 * @example
 * yearOfDay('2021-02-29') // => undefined
 */
export function yearOfDay(text: string): number | undefined {
  const year = Number(civilDay.exec(text)?.[1]);
  if (Number.isNaN(year) || Number.isNaN(Date.parse(text)) || new Date(text).toISOString().slice(0, 10) !== text)
    return undefined;
  const first = dayNumber(`${text.slice(0, 4)}-01-01`);
  const length = dayNumber(`${text.slice(0, 4)}-12-31`) - first + 1;
  return year - 1 + (dayNumber(text) - first + 1) / length;
}

/**
 * A year as it is given: a number, or text; of a range of years it is the first.
 *
 * @example
 * yearOfText('2015-2017') // => 2015
 */
export function yearOfText(text: string): number | undefined {
  const year = startsWithYear.exec(text.trim())?.[1];
  return year === undefined ? undefined : Number(year);
}
