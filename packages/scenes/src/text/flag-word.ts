import type { Flag } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { flagWords } from '../generated/locales/words.ts';

export { flagWords } from '../generated/locales/words.ts';

/**
 * The words for a flag.
 *
 * @example
 * flagWord('declared', 'zh-Hans') // => '申报'
 */
export function flagWord(flag: Flag, locale: Locale): string {
  return flagWords[locale][flag];
}
