import { locales } from '../generated/locales/index.ts';

/** The languages in which this library words things itself. Texts of a programme may be in any language. */
export { locales };

export type Locale = (typeof locales)[number];

/** A language, and whom the words are for: everybody, or readers of 8 to 12 years. */
export type ReaderLocale = Locale | `${Locale}-x-child`;

/**
 * The library's language for a requested language tag: the same language in whatever script or country; where it has no
 * words in that, the first of the others that it has; else English.
 *
 * @param others what else will do, in order: the languages of the programme, whose texts the words stand beside
 *
 * @example
 * localeOf('zh-CN') // => 'zh-Hans'
 * @example
 * localeOf('bo', ['zh-Hans']) // => 'zh-Hans'
 * @example
 * localeOf('bo') // => 'en'
 */
export function localeOf(tag: string, others: readonly string[] = []): Locale {
  for (const wanted of [tag, ...others]) {
    const found = locales.find((locale) => sameLanguage(locale, wanted));
    if (found !== undefined) return found;
  }
  return 'en';
}

/**
 * Whether two tags name one language, in whatever script, country or variant.
 *
 * @example
 * sameLanguage('zh-CN', 'zh-Hans') // => true
 */
export function sameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b);
}

function primary(tag: string): string | undefined {
  return /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
}
