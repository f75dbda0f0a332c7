import type { Interval } from '../math/interval.ts';
import type { Goal } from './goal.ts';

export type Comparison = 'met' | 'unmet' | 'undecided';

/**
 * Whether a value satisfies a goal. A bound decides only when everything it allows falls on one side; values are
 * compared without rounding, and equality does not satisfy a strict comparison.
 */
export function compare(value: Interval, goal: Interval): Comparison {
  return inside(value, goal) ? 'met' : apart(value, goal) ? 'unmet' : 'undecided';
}

/** Whether a value satisfies a target; where the target leaves open how far it reaches, none is known to fail. */
export function compareWith(value: Interval, { accepts, open }: Pick<Goal, 'accepts' | 'open'>): Comparison {
  const found = compare(value, accepts);
  return found === 'unmet' && open !== undefined ? 'undecided' : found;
}

/** Whether an exact value stands exactly on a line that a strict comparison excludes. */
export function atTheLine(value: number, goal: Interval): boolean {
  return (goal.lowOpen && value === goal.low) || (goal.highOpen && value === goal.high);
}

function inside(value: Interval, goal: Interval): boolean {
  return (
    (value.low > goal.low || (value.low === goal.low && (!goal.lowOpen || value.lowOpen))) &&
    (value.high < goal.high || (value.high === goal.high && (!goal.highOpen || value.highOpen)))
  );
}

function apart(value: Interval, goal: Interval): boolean {
  return (
    value.high < goal.low ||
    value.low > goal.high ||
    (value.high === goal.low && (goal.lowOpen || value.highOpen)) ||
    (value.low === goal.high && (goal.highOpen || value.lowOpen))
  );
}
