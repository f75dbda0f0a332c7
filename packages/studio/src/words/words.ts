import type { Locale } from '@onemetre/scenes';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { StudioWords } from './studio-words.ts';

const words: Readonly<Record<Locale, StudioWords>> = { 'zh-Hans': chinese, en: english };

/** What the page itself says, in a language. */
export const studioWords = (locale: Locale): StudioWords => words[locale];
