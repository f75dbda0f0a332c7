import type { Sources } from '../generated/types.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import type { Lookup } from './lookup.ts';

/** From which day something counts. */
export interface Start {
  /** The first day; null where neither a start nor the day of the plan's document is known. */
  readonly day: string | null;
  /** False where no start is stated: the day is then that of the plan's document, and no path begins on it. */
  readonly stated: boolean;
}

type Known = {
  readonly programme: Pick<Lookup['programme'], 'period' | 'documents'>;
  readonly documents: Lookup['documents'];
};

/**
 * From which day values and promises count: the item's own start, else the programme's. Where the plan states none
 * (null), the day of its document stands in: of the documents of kind `plan` that the item cites, else of the programme's.
 *
 * @param item what is asked about; an empty object for the programme as a whole
 *
 * @example
 * const lookup = { programme: { period: { start: '2021', end: null }, documents: [] }, documents: new Map() }
 * startOf({}, lookup) // => { day: '2021-01-01', stated: true }
 * startOf({ start: null }, lookup) // => { day: null, stated: false }
 */
export function startOf(
  item: { readonly start?: string | null | undefined; readonly sources?: Sources | undefined },
  lookup: Known,
): Start {
  const stated = item.start === undefined ? lookup.programme.period.start : item.start;
  return stated === null
    ? { day: documentDay(item.sources ?? [], lookup), stated: false }
    : { day: firstDay(stated), stated: true };
}

/** When the plan's document was written, else published: a partial date by its last day, of several documents the earliest. */
function documentDay(sources: Sources, { programme, documents }: Known): string | null {
  const cited = sources.flatMap(({ document }) => documents.get(document) ?? []);
  if (cited.some(({ kind }) => kind === 'plan')) return earliestPlan(cited);
  // Every target asks for the plan's own day.
  const found = known.get(programme.documents) ?? { day: earliestPlan(programme.documents) };
  known.set(programme.documents, found);
  return found.day;
}

const known = new WeakMap<Lookup['programme']['documents'], { readonly day: string | null }>();

function earliestPlan(documents: Lookup['programme']['documents']): string | null {
  const days = documents
    .flatMap(({ kind, written, published }) => (kind === 'plan' ? (written ?? published ?? []) : []))
    .map(lastDay);
  return days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a));
}
