import type { State } from '../answer/state.ts';
import { childSentencesFor } from './child/child-sentences-for.ts';
import type { Locale } from './locale.ts';

/**
 * The word for a state, for readers of 8 to 12 years.
 *
 * @example
 * childStateWord('no-data', 'zh-Hans') // => '还不知道'
 */
export const childStateWord = (state: State, locale: Locale): string => childSentencesFor(locale).words[state];
