import type { NotEvaluable } from '@onemetre/core/methods';
import type { Locale } from './locale.ts';
import { notEvaluableTexts } from '../generated/locales/words.ts';

/**
 * Why a published method has no answer.
 *
 * @example
 * notEvaluableText('no-data', 'en') // => 'there are no data'
 */
export function notEvaluableText(reason: NotEvaluable, locale: Locale): string {
  return notEvaluableTexts[locale][reason];
}
