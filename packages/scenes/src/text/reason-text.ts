import type { Reason } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { reasonTexts } from '../generated/locales/words.ts';

export { reasonTexts } from '../generated/locales/words.ts';

/**
 * Why something could not be judged or was left out, as a clause.
 *
 * @example
 * reasonText('no-deadline', 'en') // => 'the text states no deadline'
 */
export function reasonText(reason: Reason, locale: Locale): string {
  return reasonTexts[locale][reason];
}
