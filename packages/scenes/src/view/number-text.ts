import { numberWords } from '../generated/locales/words.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Locale } from '../text/locale.ts';

/**
 * The number that the plan gives a domain or an action, so that it can be read in the language; nothing where it has none.
 *
 * @example
 * numberText('行动12', 'en') // => 'Action 12'
 * @example
 * numberText('(二)', 'en') // => '(2)'
 */
export function numberText(printed: string | undefined, locale: Locale): string {
  return printed === undefined ? '' : safeText(numberWords[locale](printed));
}
