import type { Locale } from '@onemetre/scenes';
import type { KitWords } from './words/kit-words-shape.ts';
import { chinese } from './words/zh-hans.ts';
import { english } from './words/en.ts';

/** What the pages of the folder say, in each language. */
export const kitWords: Readonly<Record<Locale, KitWords>> = { 'zh-Hans': chinese, en: english };
