import type { Locale } from '@onemetre/scenes';
import { english } from './words/en.ts';
import type { PageKitWords } from './words/page-kit-words-shape.ts';
import { chinese } from './words/zh-hans.ts';

/** What the pages of the kit say, in each language. */
export const pageKitWords: Readonly<Record<Locale, PageKitWords>> = { 'zh-Hans': chinese, en: english };
