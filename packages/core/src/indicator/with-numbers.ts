import type { Numbers, NumbersTaken } from '../answer/because.ts';
import type { Verdict } from './target-case.ts';

/**
 * A verdict with more numbers: such as each of its rules takes.
 *
 * @param of its own numbers, where not all of them are kept
 */
export function withNumbers<V extends Verdict>(verdict: V, more: NumbersTaken<V['rule']>, of?: Numbers): V {
  // One of a union stays the one that it is, which the compiler cannot follow.
  return { ...verdict, numbers: { ...(of ?? verdict.numbers), ...more } } as V;
}
