import type { Difference, Incomparable, VerdictClass } from '@onemetre/core/robustness';
import type { Locale } from './locale.ts';
import { differenceTexts, incomparableTexts, verdictWords } from '../generated/locales/words.ts';

/**
 * Why a published method says something else than our rules.
 *
 * @example
 * differenceText('deadline-passed', 'en') // => 'the deadline has passed; the method still judges by speed'
 */
export function differenceText(difference: Difference, locale: Locale): string {
  return differenceTexts[locale][difference];
}

/**
 * Why published methods cannot be asked about a target.
 *
 * @example
 * incomparableText('no-deadline', 'en') // => 'no deadline'
 */
export function incomparableText(reason: Incomparable, locale: Locale): string {
  return incomparableTexts[locale][reason];
}

/**
 * The word for what methods are compared by.
 *
 * @example
 * verdictWord('behind', 'zh-Hans') // => '滞后'
 */
export function verdictWord(verdict: VerdictClass, locale: Locale): string {
  return verdictWords[locale][verdict];
}
