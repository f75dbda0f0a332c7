import { dayNumber, dayOf } from '../time/day-number.ts';
import type { UsedBaseline } from './baseline-of.ts';
import type { PathPoint } from '../answer/course.ts';

/**
 * Where the path of a count begins: at the starting point of a running total, else at 0 on the day before its start;
 * null where no start is stated.
 */
export function totalOrigin(baseline: UsedBaseline, start: string, stated: boolean): PathPoint | null {
  if (baseline.usable) return { date: baseline.date, value: baseline.value };
  return stated ? { date: dayOf(dayNumber(start) - 1), value: 0 } : null;
}
