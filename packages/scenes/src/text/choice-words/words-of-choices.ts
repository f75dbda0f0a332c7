import type { Locale } from '../locale.ts';
import type { ChoiceWords } from './choice-words.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';

/** The choices of the model in each language. */
export const wordsOfChoices: Readonly<Record<Locale, ChoiceWords>> = { 'zh-Hans': zhHans, en };
