import { locales } from '../generated/locales/index.ts';

/** The languages in which this library words things itself. Texts of a programme may be in any language. */
export { locales };

export type Locale = (typeof locales)[number];

/** A language, and whom the words are for: everybody, or readers of 8 to 12 years. */
export type ReaderLocale = Locale | `${Locale}-x-child`;

/**
 * The library's language for a requested language tag: any Chinese reads zh-Hans, everything else English.
 *
 * @example
 * localeOf('zh-CN') // => 'zh-Hans'
 */
export function localeOf(tag: string): Locale {
  return /^zh\b/i.test(tag) ? 'zh-Hans' : 'en';
}
