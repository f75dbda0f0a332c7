import { lastDay, type Observation } from '@onemetre/core';
import type { Scene } from './scene.ts';

/** The day from which a value was known: its own, else that of its first document, else the end of its period. */
export const publishedOf = (
  { published, sources, period }: Pick<Observation, 'published' | 'sources' | 'period'>,
  { index }: Pick<Scene, 'index'>,
): string => {
  if (published !== undefined) return lastDay(published);
  const dates = (sources ?? []).flatMap(({ document }) => {
    const known = index.documents.get(document)?.published;
    return known === undefined ? [] : [lastDay(known)];
  });
  return dates.length > 0 ? dates.reduce((a, b) => (b < a ? b : a)) : lastDay(period);
};
