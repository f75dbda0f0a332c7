import type { Numbers } from '../answer/because.ts';
import type { Interval } from '../math/interval.ts';
import { sumOf } from '../math/sum-of.ts';
import type { Goal } from './goal.ts';

/** The value a goal turns on for a given value: for a goal with two ends, the end that is violated or nearer. */
export function goalPoint(goal: Goal, value: number): number {
  const { low, high } = goal.accepts;
  if (!Number.isFinite(low)) return high;
  if (!Number.isFinite(high)) return low;
  return Math.abs(value - low) <= Math.abs(high - value) ? low : high;
}

/** The numbers of a goal: one value, or both ends. */
export function goalNumbers({
  accepts: { low, high },
  beyond,
}: Goal): Pick<Numbers, 'target' | 'targetLow' | 'targetHigh'> {
  if (beyond !== undefined)
    return Number.isFinite(low) ? { targetLow: low, targetHigh: beyond } : { targetLow: beyond, targetHigh: high };
  if (!Number.isFinite(low)) return { target: high };
  if (!Number.isFinite(high) || low === high) return { target: low };
  return { targetLow: low, targetHigh: high };
}

/** How far a value stands inside a goal (positive) or short of it (negative). */
export function marginOf(goal: Goal, value: number): number {
  const { low, high } = goal.accepts;
  const margins = [
    ...(Number.isFinite(low) ? [sumOf([value, -low])] : []),
    ...(Number.isFinite(high) ? [sumOf([high, -value])] : []),
  ];
  return Math.min(...margins) + 0;
}

/** Whether a value lies wholly beyond the far end of two, on the side that is no worse. */
export function liesBeyond({ way, beyond }: Goal, { low, high, lowOpen, highOpen }: Interval): boolean {
  if (beyond === undefined) return false;
  return way === 1 ? low > beyond || (low === beyond && lowOpen) : high < beyond || (high === beyond && highOpen);
}
