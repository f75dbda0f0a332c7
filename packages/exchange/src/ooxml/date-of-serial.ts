import { dayOf } from '@onemetre/core/time';

/** 1970-01-01 as workbooks count it; those that begin in 1904 are 1,462 days behind. */
const epoch = { from1900: 25_569, from1904: 24_107 };

/** The last day of the year 9999, counted from 1900. */
const lastSerial = 2_958_465;
const secondsOfDay = 86_400;

/**
 * The date and hour that a number shows in a cell of dates; null where it is none. Workbooks that count from 1900 know a
 * 29 February of that year, so that the days before it stand one apart.
 *
 * @example
 * dateOfSerial(45565.5, false) // => '2024-09-30T12:00:00'
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0) || serial > lastSerial) return null;
  const seconds = Math.round(serial * secondsOfDay);
  const [day, rest] = [Math.floor(seconds / secondsOfDay), seconds % secondsOfDay];
  const hour = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  if (day === 0 && !from1904) return hour;
  if (day === 60 && !from1904) return null;
  const early = !from1904 && day < 60 ? 1 : 0;
  const date = dayOf(day + early - (from1904 ? epoch.from1904 : epoch.from1900));
  return rest === 0 ? date : `${date}T${hour}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
