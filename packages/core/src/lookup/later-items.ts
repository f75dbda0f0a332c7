import { lastDay } from '../time/last-day.ts';
import { knownFrom } from './known-from.ts';
import type { Lookup } from './lookup.ts';

/**
 * The ids of what had not been published by the date of knowledge: figures, documents, observations, reports, remarks
 * and corrections. A reader of that day knew nothing of them, so no face shows them.
 */
export function laterItems(lookup: Pick<Lookup, 'programme' | 'documents' | 'knownAt'>): ReadonlySet<string> {
  const { programme, knownAt } = lookup;
  const later = new Set<string>();
  const add = (id: string, known: string | null | undefined): void => {
    if (known !== null && known !== undefined && known > knownAt) later.add(id);
  };
  for (const { id, published } of programme.documents) add(id, published && lastDay(published));
  for (const figure of programme.figures ?? []) add(figure.id, knownFrom(figure, lookup));
  for (const one of programme.observations ?? []) add(one.id, knownFrom(one, lookup) ?? lastDay(one.period));
  for (const { id, published, evidence, period } of programme.reports ?? [])
    add(id, knownFrom({ published, sources: evidence }, lookup) ?? lastDay(period));
  for (const { id, date } of programme.remarks ?? []) add(id, date);
  for (const { id, date } of programme.corrections ?? []) add(id, date);
  return later;
}
