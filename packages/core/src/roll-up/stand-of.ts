import type { Answer } from '../answer/answer.ts';
import type { State } from '../answer/state.ts';

/** What decides how a leaf counts: its state and, for work that is not finished, its date. */
interface Standing extends Pick<Answer, 'state'> {
  readonly because: { readonly dates: { readonly asOf: string; readonly deadline?: string } };
}

/** Not due, or nothing to do: outside the denominator. A withheld item stays in it. */
const outside: readonly State[] = ['not-due', 'not-applicable', 'withdrawn'];

/** Work that a report speaks of before its date. It is no more due than work that nobody reports on. */
const unfinished: readonly State[] = ['not-started', 'under-way', 'ongoing'];
const unknown: readonly State[] = ['no-data', 'awaiting-final', 'not-assessable', 'withheld', 'invalid'];
const good: readonly State[] = ['achieved', 'holding', 'ahead', 'on-track'];

/**
 * How a leaf counts in a group: outside the denominator, unknown, good, or known and not good. Work that is not
 * finished is outside up to its date, so that reporting on it never lowers a headline.
 *
 * @example
 * standOf({ state: 'recovered', because: { dates: { asOf: '2024-03-01' } } }) // => 'other'
 * standOf({ state: 'under-way', because: { dates: { asOf: '2024-03-01', deadline: '2024-06-30' } } }) // => 'outside'
 */
export function standOf({ state, because: { dates } }: Standing): 'outside' | 'unknown' | 'good' | 'other' {
  if (outside.includes(state)) return 'outside';
  if (unfinished.includes(state) && dates.deadline !== undefined && dates.asOf <= dates.deadline) return 'outside';
  if (unknown.includes(state)) return 'unknown';
  return good.includes(state) ? 'good' : 'other';
}
