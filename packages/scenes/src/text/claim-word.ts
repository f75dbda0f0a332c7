import type { Report } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { claimWords } from '../generated/locales/words.ts';

/**
 * What a report claims, in words.
 *
 * @example
 * claimWord('recurring', 'zh-Hans') // => '常态化开展'
 */
export function claimWord(claim: Report['claim'], locale: Locale): string {
  return claimWords[locale][claim];
}
