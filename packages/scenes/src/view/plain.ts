import type { Phrase } from './view-parts.ts';

/** The words of a phrase alone, for labels and sentences; an empty string when there is none. */
export const plain = (phrase: Phrase | null | undefined): string => phrase?.text ?? '';
