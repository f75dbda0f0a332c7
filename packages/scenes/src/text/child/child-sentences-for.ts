import type { Locale } from '../locale.ts';
import type { ChildSentences } from './child-sentences.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';

const catalogues: Readonly<Record<Locale, ChildSentences>> = { 'zh-Hans': zhHans, en };

/** The sentences for readers of 8 to 12 years in a language. */
export function childSentencesFor(locale: Locale): ChildSentences {
  return catalogues[locale];
}
