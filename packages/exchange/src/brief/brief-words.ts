import type { Locale } from '@onemetre/scenes';
import type { BriefWords } from './words/brief-words-shape.ts';
import { chinese } from './words/zh-hans.ts';
import { english } from './words/en.ts';

export const briefWords: Readonly<Record<Locale, BriefWords>> = { 'zh-Hans': chinese, en: english };
