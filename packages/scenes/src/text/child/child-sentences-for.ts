import type { Locale } from '../locale.ts';
import type { ChildSentences } from './child-sentences.ts';
import { childSentences } from '../../generated/locales/child-sentences.ts';

/** The sentences for readers of 8 to 12 years in a language. */
export function childSentencesFor(locale: Locale): ChildSentences {
  return childSentences[locale];
}
