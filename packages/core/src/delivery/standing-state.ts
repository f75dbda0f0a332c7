import type { State } from '../answer/state.ts';
import type { Standing } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** The state that a decision gives an item, once the decision was in force and known; null when it is judged as usual. */
export const standingState = (
  standing: Standing | undefined,
  { asOf, knownAt }: Pick<Lookup, 'asOf' | 'knownAt'>,
): State | null =>
  standing && (standing.date === undefined || (standing.date <= asOf && standing.date <= knownAt))
    ? standing.status
    : null;
