import type { Issue } from '@onemetre/core/issues';
import type { Locale } from './locale.ts';
import { pathText } from './path-text.ts';
import { issuePlaced, issueSentences } from '../generated/locales/issue-sentences.ts';

/**
 * An issue as a sentence: the place and the item, what is wrong there, and the remedy.
 *
 * @example
 * issueText({ code: 'empty-file', severity: 'error', path: [], values: {} }, 'en') // => 'The file is empty. Check that it was saved, exported or uploaded in full.'
 */
export function issueText({ code, values, path, item }: Issue, locale: Locale): string {
  const place = pathText(path);
  const sentence = issueSentences[locale][code](values);
  return place === '' ? sentence : issuePlaced[locale](place, item, sentence);
}
