import type { Input } from '../answer/because.ts';
import type { Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';

/** A target as it stood on the date of judgement, and which revisions made it so. The original stays in the programme. */
export const currentTarget = (
  target: Target,
  lookup: Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>,
): { readonly target: Target; readonly used: readonly Input[] } => {
  const { effective } = effectiveRevisions(target.revisions, lookup);
  let current = target;
  for (const { value, low, high, deadline } of effective) {
    current = {
      ...current,
      ...(value === undefined ? {} : { value }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      ...(deadline === undefined ? {} : { deadline }),
    };
  }
  const used = effective.map(({ date, value, deadline }): Input => ({
    kind: 'revision',
    id: target.id,
    published: date,
    ...(deadline === undefined ? {} : { period: deadline }),
    ...(value === undefined ? {} : { value }),
  }));
  return { target: current, used };
};
