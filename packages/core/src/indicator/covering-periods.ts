import { dayNumber } from '../time/day-number.ts';
import type { Reading } from './reading.ts';

interface Choice {
  readonly days: number;
  readonly readings: readonly Reading[];
}

/**
 * The periods without overlap that cover most days, oldest first (weighted interval scheduling, by last day).
 *
 * @param readings in order of their last day
 */
export function coveringPeriods(readings: readonly Reading[]): readonly Reading[] {
  const best: Choice[] = [{ days: 0, readings: [] }];
  readings.forEach((reading, i) => {
    let before = i;
    while (before > 0 && (readings[before - 1] as Reading).reference >= reading.start) before -= 1;
    const previous = best[before] as Choice;
    const taking: Choice = { days: previous.days + daysOf(reading), readings: [...previous.readings, reading] };
    const leaving = best[i] as Choice;
    best.push(better(taking, leaving) ? taking : leaving);
  });
  return (best[best.length - 1] as Choice).readings;
}

function daysOf({ start, reference }: Reading): number {
  return dayNumber(reference) - dayNumber(start) + 1;
}

/** More days first; then fewer periods; then the longer ones: a year to date replaces its parts. */
function better(a: Choice, b: Choice): boolean {
  if (a.days !== b.days) return a.days > b.days;
  if (a.readings.length !== b.readings.length) return a.readings.length < b.readings.length;
  return longest(a) > longest(b);
}

function longest({ readings }: Choice): number {
  return Math.max(0, ...readings.map(daysOf));
}
