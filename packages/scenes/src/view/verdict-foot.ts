import { verdictNote } from '../text/verdict-note.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';

/** Whose verdict a judged card gives, and every cut-off that differs from the general ones; nothing where it judges nothing. */
export const verdictFoot = ({ whole, evaluation, judged, locale, reader }: Scene): readonly string[] =>
  judged && evaluation && reader !== 'child'
    ? verdictNote(whole, evaluation.rules, locale).map((text) => plain({ text }))
    : [];
