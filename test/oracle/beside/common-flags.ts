import { dayCount } from '../calendar/civil-day.ts';
import type { Verdict } from '../file/file-shapes.ts';

const longest: Readonly<Record<string, number>> = { month: 31, quarter: 92, 'half-year': 184, year: 366 };

const lengthOf = (rhythm: string): number | undefined => longest[rhythm.startsWith('year') ? 'year' : rhythm];

/** Whether one rhythm has longer periods than another; false where one of them has none. */
export const isSlower = (one: string, other: string): boolean => (lengthOf(one) ?? 0) > (lengthOf(other) ?? Infinity);

interface When {
  /** How often a value is due that decides. */
  readonly rhythm: string;
  /** After how many months it is due. */
  readonly lag: number;
  readonly asOf: string;
  readonly passed: boolean;
}

/** More than one and a half periods old, and the months until a value is due, while a newer value matters. */
const isStale = ({ state, reference }: Verdict, { rhythm, lag, asOf, passed }: When): boolean => {
  const length = lengthOf(rhythm);
  if (length === undefined || reference === undefined || (passed && state !== 'awaiting-final')) return false;
  return 2 * (dayCount(asOf) - dayCount(reference) - 31 * lag) > 3 * length;
};

/** Flags that any rule's answer can carry: the deadline has passed without a decision, the value is old. */
export const withCommonFlags = (judged: Verdict, when: When): Verdict => {
  const open = ['no-data', 'not-assessable', 'awaiting-final', 'missed'].includes(judged.state);
  return {
    ...judged,
    flags: [...judged.flags, ...(when.passed && open ? ['past-due'] : []), ...(isStale(judged, when) ? ['stale'] : [])],
  };
};
