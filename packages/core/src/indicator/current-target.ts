import type { Input } from '../answer/because.ts';
import type { Target, TargetRevision } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { kinds } from '../kind/kinds.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';

/** A target as it stood on the date of judgement, and which revisions made it so. The original stays in the programme. */
export function currentTarget(
  target: Target,
  lookup: Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>,
): { readonly target: Target; readonly used: readonly Input[] } {
  const { effective } = effectiveRevisions(target.revisions, lookup);
  const used = effective.map(({ date, value, low, high, deadline }): Input => ({
    kind: 'revision',
    id: target.id,
    published: date,
    ...(deadline === undefined ? {} : { period: deadline }),
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  }));
  return { target: effective.reduce(revise, target), used };
}

/**
 * Under which name a target holds the number that it asks for: how much or how often in each period, the share of units,
 * or a value.
 */
export function askedField(target: Target): 'amount' | 'times' | 'share' | 'value' {
  if (target.amount !== undefined) return 'amount';
  if (target.times !== undefined) return 'times';
  return kinds[target.kind].units === 'meeting' ? 'share' : 'value';
}

/** A range moves by its ends, everything else by the number that it asks for. */
function revise(target: Target, { value, low, high, deadline }: TargetRevision): Target {
  const moved = deadline === undefined ? target : { ...target, deadline };
  return moved.comparator === 'range'
    ? { ...moved, ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
    : { ...moved, ...(value !== undefined && { [askedField(moved)]: value }) };
}
