import { locales, type Locale } from '@onemetre/scenes';
import { english } from './words/en.ts';
import { chinese, type TidyWords } from './words/zh-hans.ts';

/** What the data dictionary says of each column, by the list in which the column is made. */
export const tidyWords: Readonly<Record<Locale, TidyWords>> = { 'zh-Hans': chinese, en: english };

/** A text in each language. */
export function inEach(textIn: (locale: Locale) => string): Readonly<Record<Locale, string>> {
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])) as Record<Locale, string>;
}
