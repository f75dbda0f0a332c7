import { lastDay } from '../calendar/civil-day.ts';
import type { File, Source } from '../file/file-shapes.ts';

/** The earliest publication of some documents, if one is dated. */
export const documentsKnownFrom = (sources: readonly Source[] = [], { documents }: File): string | undefined =>
  sources
    .map(({ document }) => documents.find(({ id }) => id === document)?.published)
    .filter((date) => date !== undefined)
    .map(lastDay)
    .sort()[0];

/** From when something is known: its own date of publication, the earliest of its documents, or the end of its period. */
export const knownFrom = (
  { published, sources }: { readonly published?: string | undefined; readonly sources?: readonly Source[] | undefined },
  period: string,
  file: File,
): string => (published === undefined ? (documentsKnownFrom(sources, file) ?? lastDay(period)) : lastDay(published));
