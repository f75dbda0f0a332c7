import type { Phrase } from './view-parts.ts';

/** Notes of a cell; those that there is nothing to say of are left out. */
export const notesOf = (...notes: readonly (Phrase | string | null | undefined)[]): readonly Phrase[] =>
  notes.flatMap((note) =>
    note === null || note === undefined || note === '' ? [] : [typeof note === 'string' ? { text: note } : note],
  );
