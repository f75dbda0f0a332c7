import { dayNumber } from '../time/day-number.ts';
import type { Reading } from './reading.ts';

/** Periods chosen so far: the last of them, and what was chosen before it. */
interface Choice {
  readonly days: number;
  readonly count: number;
  /** The days of the longest of them. */
  readonly longest: number;
  readonly last?: Reading;
  readonly before?: Choice;
}

/**
 * The periods without overlap that cover most days, oldest first (weighted interval scheduling, by last day).
 *
 * @param readings in order of their last day
 */
export function coveringPeriods(readings: readonly Reading[]): readonly Reading[] {
  const best: Choice[] = [{ days: 0, count: 0, longest: 0 }];
  readings.forEach((reading, i) => {
    const before = best[endedBefore(readings, reading.start, i)] as Choice;
    const days = daysOf(reading);
    const taking: Choice = {
      days: before.days + days,
      count: before.count + 1,
      longest: Math.max(before.longest, days),
      last: reading,
      before,
    };
    const leaving = best[i] as Choice;
    best.push(better(taking, leaving) ? taking : leaving);
  });
  const chosen: Reading[] = [];
  for (let at = best[best.length - 1]; at?.last !== undefined; at = at.before) chosen.push(at.last);
  return chosen.reverse();
}

/** How many of the first so many had ended before a day. */
function endedBefore(readings: readonly Reading[], day: string, among: number): number {
  let [low, high] = [0, among];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle] as Reading).reference < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function daysOf({ start, reference }: Reading): number {
  return dayNumber(reference) - dayNumber(start) + 1;
}

/** More days first; then fewer periods; then the longer ones: a year to date replaces its parts. */
function better(a: Choice, b: Choice): boolean {
  if (a.days !== b.days) return a.days > b.days;
  return a.count === b.count ? a.longest > b.longest : a.count < b.count;
}
