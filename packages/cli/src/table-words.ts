import type { Locale } from '@onemetre/scenes';
import { chinese } from './table-words/chinese.ts';
import { english } from './table-words/english.ts';
import type { TableWords } from './table-words/table-words.ts';

const words: Readonly<Record<Locale, TableWords>> = { 'zh-Hans': chinese, en: english };

/** What the commands for workbooks say, in a language. */
export const tableWords = (locale: Locale): TableWords => words[locale];
