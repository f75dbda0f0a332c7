import type { Completion } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';

/** A completion that had happened and was public on the date of judgement, or null. */
export function knownCompletion(completion: Completion | undefined, lookup: Lookup): Completion | null {
  if (!completion) return null;
  const published = knownFrom(completion, lookup);
  const known = published === null ? lastDay(completion.date) : published;
  return firstDay(completion.date) <= lookup.asOf && known <= lookup.knownAt ? completion : null;
}
