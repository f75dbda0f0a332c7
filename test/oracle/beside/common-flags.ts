import { dayCount } from '../calendar/civil-day.ts';
import type { Verdict } from '../file/file-shapes.ts';

const longest: Readonly<Record<string, number>> = { month: 31, quarter: 92, 'half-year': 184, year: 366 };

/** More than one and a half reporting periods old, while a newer value matters. */
const isStale = ({ state, reference }: Verdict, frequency: string, asOf: string, passed: boolean): boolean => {
  const length = longest[frequency];
  if (length === undefined || reference === undefined || (passed && state !== 'awaiting-final')) return false;
  return 2 * (dayCount(asOf) - dayCount(reference)) > 3 * length;
};

/** Flags that any rule's answer can carry: the deadline has passed without a decision, the value is old. */
export const withCommonFlags = (judged: Verdict, frequency: string, asOf: string, passed: boolean): Verdict => {
  const open = ['no-data', 'not-assessable', 'awaiting-final', 'missed'].includes(judged.state);
  return {
    ...judged,
    flags: [
      ...judged.flags,
      ...(passed && open ? ['past-due'] : []),
      ...(isStale(judged, frequency, asOf, passed) ? ['stale'] : []),
    ],
  };
};
