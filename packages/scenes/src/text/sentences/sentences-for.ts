import type { Locale } from '../locale.ts';
import type { Sentences } from './sentences.ts';
import { sentences } from '../../generated/locales/sentences.ts';

/** The sentences of a language. */
export function sentencesFor(locale: Locale): Sentences {
  return sentences[locale];
}
