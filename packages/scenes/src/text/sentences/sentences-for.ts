import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import type { Sentences } from './sentences.ts';
import { zhHans } from './zh-hans.ts';

const catalogues: Readonly<Record<Locale, Sentences>> = { 'zh-Hans': zhHans, en };

/** The sentences of a language. */
export function sentencesFor(locale: Locale): Sentences {
  return catalogues[locale];
}
