import type { Sources } from '../generated/types.ts';
import { knownFrom } from './known-from.ts';
import type { Known } from './known.ts';

/** A change needs a document that says so. */
export function hasDocument({ sources }: { readonly sources?: Sources | undefined }): boolean {
  return sources !== undefined && sources.length > 0;
}

/**
 * Whether a dated decision, such as a revision or a withdrawal, counts: it had been taken by the date of judgement, and
 * was known by the date of knowledge. Its date is when it became known unless all its documents are later.
 */
export function inForce(
  decision: { readonly date?: string | undefined; readonly sources?: Sources | undefined },
  lookup: Known,
): boolean {
  const { date } = decision;
  if (date === undefined) return true;
  return date <= lookup.asOf && date <= lookup.knownAt && (knownFrom(decision, lookup) ?? date) <= lookup.knownAt;
}
