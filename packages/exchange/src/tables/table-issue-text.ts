import type { Issue } from '@onemetre/core/issues';
import { printable } from '@onemetre/core/issues';
import { issueText, type Locale, withMeanings } from '@onemetre/scenes';
import { questionText } from '../cells/question-text.ts';
import type { TableIssue } from './table-issue.ts';
import { en } from './words/issue-sentences-en.ts';
import { zhHans } from './words/issue-sentences-zh-hans.ts';
import { type IssueSentences, type IssueValues, named } from './words/issue-sentence.ts';

const sentences: Readonly<Record<Locale, IssueSentences>> = { 'zh-Hans': zhHans, en };

/** At most this many cells are named. */
const most = 8;

const separator: Readonly<Record<Locale, string>> = { 'zh-Hans': '、', en: ', ' };

/** Where an issue stands within its file, such as `数据!B3、B7`; '' for the file as a whole. */
export function tablePlace({ sheet, cells = [] }: TableIssue, locale: Locale): string {
  const named = cells.slice(0, most).join(separator[locale]) + (cells.length > most ? ` … (${cells.length})` : '');
  if (sheet === undefined) return named;
  return named === '' ? printable(sheet) : `${printable(sheet)}!${named}`;
}

/**
 * What is wrong with a table and what to do, in a sentence or two. Its place is told apart, by `tablePlace`.
 *
 * @example
 * const issue = { code: 'table-locked', severity: 'error', file: 'a.xlsx', values: {} };
 * tableIssueText(issue, 'zh-Hans').startsWith('文件有打开密码') // => true
 */
export function tableIssueText({ code, question, issue, values }: TableIssue, locale: Locale): string {
  if (issue) return modelText(issue, values, locale);
  if (question) return questionText(question, String(values['written']), locale);
  return sentences[locale][code](values);
}

/** What the model says, with the head that a person sees in place of the field's name. */
function modelText(issue: Issue, { head }: IssueValues, locale: Locale): string {
  const [field] = [...issue.path].reverse().filter((part) => typeof part === 'string');
  const said = Object.entries(issue.values).map(([name, value]) => [name, value === field && head ? head : value]);
  const meant = withMeanings({ ...issue, values: Object.fromEntries(said) as Issue['values'] }, locale);
  const { item: _, ...bare } = meant;
  const sentence = issueText({ ...bare, path: [] }, locale);
  if (head === undefined || sentence.includes(String(head))) return sentence;
  return { 'zh-Hans': `“${named(head)}”：${sentence}`, en: `${named(head)}: ${sentence}` }[locale];
}
