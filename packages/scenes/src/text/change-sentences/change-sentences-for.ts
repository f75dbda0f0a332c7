import type { Locale } from '../locale.ts';
import type { ChangeSentences } from './change-sentences.ts';
import { changeSentences } from '../../generated/locales/change-sentences.ts';

/** The sentences about changes in a language. */
export function changeSentencesFor(locale: Locale): ChangeSentences {
  return changeSentences[locale];
}
