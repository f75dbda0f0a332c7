import type { Sources } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';
import type { Known } from './known.ts';

/**
 * From which day something counts as known: its own date of publication, else the earliest of its documents, else
 * null, and the caller takes the end of the period with a caveat. A partial date counts from its last day.
 */
export function knownFrom(
  item: { readonly published?: string | undefined; readonly sources?: Sources | undefined },
  lookup: Pick<Known, 'documents'>,
): string | null {
  if (item.published !== undefined) return lastDay(item.published);
  const dates = (item.sources ?? []).flatMap(({ document }) => {
    const published = lookup.documents.get(document)?.published;
    return published === undefined ? [] : [lastDay(published)];
  });
  return dates.length === 0 ? null : dates.reduce((a, b) => (b < a ? b : a));
}
