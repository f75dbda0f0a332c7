import { mistakeText } from '../text/mistake-text.ts';
import type { Locale } from '../text/locale.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Failure } from './load-state.ts';

/** What the check found, in words: the sentences of all faults weigh more than the rest of a notice. */
export const mistakeTexts = ({ mistakes = [] }: Failure, locale: Locale): readonly string[] =>
  mistakes.map((mistake) => safeText(mistakeText(mistake, locale)));
