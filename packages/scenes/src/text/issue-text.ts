import type { Issue } from '@onemetre/core/issues';
import { en } from './issue-sentences/en.ts';
import type { IssueSentences } from './issue-sentences/issue-sentences.ts';
import { zhHans } from './issue-sentences/zh-hans.ts';
import type { Locale } from './locale.ts';
import { pathText } from './path-text.ts';

const sentences: Readonly<Record<Locale, IssueSentences>> = { 'zh-Hans': zhHans, en };

/**
 * An issue as a sentence: the place and the item, what is wrong there, and the remedy.
 *
 * @example
 * issueText({ code: 'empty-file', severity: 'error', path: [], values: {} }, 'en') // => 'The file is empty. Check that it was saved, exported or uploaded in full.'
 */
export function issueText({ code, values, path, item }: Issue, locale: Locale): string {
  const place = pathText(path);
  const sentence = sentences[locale][code](values);
  if (place === '') return sentence;
  if (locale === 'en') return `${place}${item === undefined ? '' : ` (${item})`}: ${sentence}`;
  return `${place}${item === undefined ? '' : `（${item}）`}：${sentence}`;
}
