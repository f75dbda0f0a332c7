import type { Locale } from '../locale.ts';
import type { ChangeSentences } from './change-sentences.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';

const catalogues: Readonly<Record<Locale, ChangeSentences>> = { 'zh-Hans': zhHans, en };

/** The sentences about changes in a language. */
export function changeSentencesFor(locale: Locale): ChangeSentences {
  return catalogues[locale];
}
