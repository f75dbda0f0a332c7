import type { Goal } from './goal.ts';
import { goalPoint } from './goal-numbers.ts';
import type { Reading } from './reading.ts';
import type { TargetCase } from './target-case.ts';

/**
 * Whether a value has passed the far end of a goal with two ends, or the number that alone satisfies: seen from the
 * starting point, or without one along the indicator's direction.
 */
export const pastTheEnd = (
  { baseline, indicator }: Pick<TargetCase, 'baseline' | 'indicator'>,
  goal: Goal,
  { interval: { low, high, lowOpen, highOpen } }: Pick<Reading, 'interval'>,
): boolean => {
  if (goal.way !== 0 || goal.open) return false;
  const wanted = { up: 1, down: -1, none: 0 }[indicator.direction];
  const way = baseline.usable ? Math.sign(goalPoint(goal, baseline.value) - baseline.value) : wanted;
  // A number on the wrong side of the start is a fault of the plan, not of the value.
  if (wanted !== 0 && way !== wanted) return false;
  const { accepts } = goal;
  return way === 1
    ? low > accepts.high || (low === accepts.high && lowOpen)
    : way === -1 && (high < accepts.low || (high === accepts.low && highOpen));
};
