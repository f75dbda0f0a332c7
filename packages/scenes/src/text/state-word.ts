import type { Answer } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { stateWords, variantWords } from '../generated/locales/words.ts';

export { stateWords } from '../generated/locales/words.ts';

/**
 * The word for an answer's state, in its variant.
 *
 * @example
 * stateWord({ state: 'holding' }, 'en') // => 'Holding'
 */
export function stateWord({ state, variant }: Pick<Answer, 'state' | 'variant'>, locale: Locale): string {
  return (variant && variantWords[locale][variant][state]) ?? stateWords[locale][state];
}
