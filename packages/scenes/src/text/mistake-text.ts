import type { IssueGroup } from '@onemetre/core/issues';
import { issueText } from './issue-text.ts';
import type { Locale } from './locale.ts';
import { furtherPlaces } from '../generated/locales/words.ts';

/**
 * A mistake as one sentence, whose place is the first of its places, and in how many places it was made.
 *
 * @example
 * mistakeText([{ code: 'blank-text', severity: 'error', path: ['title', 'en'], values: {} }], 'zh-Hans') // => 'title.en：这里的文字是空白，读者什么也看不到。请写上内容，或删去。'
 */
export function mistakeText(mistake: IssueGroup, locale: Locale): string {
  return `${issueText(mistake[0], locale)}${mistake.length > 1 ? furtherPlaces[locale](mistake.length) : ''}`;
}
