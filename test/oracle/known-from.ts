import { lastDay } from './civil-day.ts';
import type { File, Source } from './file-shapes.ts';

/** From when something is known: its own date of publication, the earliest of its documents, or the end of its period. */
export const knownFrom = (
  {
    published,
    sources = [],
  }: { readonly published?: string | undefined; readonly sources?: readonly Source[] | undefined },
  period: string,
  { documents }: File,
): string => {
  if (published !== undefined) return lastDay(published);
  const dates = sources
    .map(({ document }) => documents.find(({ id }) => id === document)?.published)
    .filter((date) => date !== undefined)
    .map(lastDay)
    .sort();
  return dates[0] ?? lastDay(period);
};
