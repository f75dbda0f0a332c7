import type { Interval } from '../math/interval.ts';
import type { Goal } from './goal.ts';

export type Comparison = 'met' | 'unmet' | 'undecided';

const inside = (value: Interval, goal: Interval): boolean =>
  (value.low > goal.low || (value.low === goal.low && (!goal.lowOpen || value.lowOpen))) &&
  (value.high < goal.high || (value.high === goal.high && (!goal.highOpen || value.highOpen)));

const apart = (value: Interval, goal: Interval): boolean =>
  value.high < goal.low ||
  value.low > goal.high ||
  (value.high === goal.low && (goal.lowOpen || value.highOpen)) ||
  (value.low === goal.high && (goal.highOpen || value.lowOpen));

/**
 * Whether a value satisfies a goal. A bound decides only when everything it allows falls on one side; values are
 * compared without rounding, and equality does not satisfy a strict comparison.
 */
export const compare = (value: Interval, goal: Interval): Comparison =>
  inside(value, goal) ? 'met' : apart(value, goal) ? 'unmet' : 'undecided';

/** Whether a value satisfies a target; where the target leaves open how far it reaches, none is known to fail. */
export const compareWith = (value: Interval, { accepts, open }: Pick<Goal, 'accepts' | 'open'>): Comparison => {
  const found = compare(value, accepts);
  return found === 'unmet' && open !== undefined ? 'undecided' : found;
};

/** Whether an exact value stands exactly on a line that a strict comparison excludes. */
export const atTheLine = (value: number, goal: Interval): boolean =>
  (goal.lowOpen && value === goal.low) || (goal.highOpen && value === goal.high);
