import type { State } from '../answer/state.ts';

/** Not due, or nothing to do: outside the denominator. A withheld item stays in it. */
const outside: readonly State[] = ['not-due', 'not-applicable', 'withdrawn'];
const unknown: readonly State[] = ['no-data', 'awaiting-final', 'not-assessable', 'withheld', 'invalid'];
const good: readonly State[] = ['achieved', 'holding', 'ahead', 'on-track'];

/**
 * How a leaf counts in a group: outside the denominator, unknown, good, or known and not good.
 *
 * @example
 * standOf('recovered') // => 'other'
 */
export const standOf = (state: State): 'outside' | 'unknown' | 'good' | 'other' => {
  if (outside.includes(state)) return 'outside';
  if (unknown.includes(state)) return 'unknown';
  return good.includes(state) ? 'good' : 'other';
};
