import { printable } from '@onemetre/core/issues';
import { type Locale } from '@onemetre/scenes';
import type { TableIssue, TableIssueCode } from '../table-issue.ts';

export type IssueValues = TableIssue['values'];

type Sentence = (values: IssueValues) => string;

/** What is said of each kind of problem, in a language. */
export type IssueSentences = Readonly<Record<TableIssueCode, Sentence>>;

/** What there is too much of. */
const limitNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-Hans': {
    bytes: '文件超过 {n} 字节',
    parts: '文件里的部件超过 {n} 个',
    inflated: '文件解压后超过 {n} 字节',
    elements: '文件的内容超过 {n} 个元素',
    sheets: '工作表超过 {n} 张',
    cells: '有内容的单元格超过 {n} 个',
    text: '单元格里的文字超过 {n} 个字符',
  },
  en: {
    bytes: 'The file has more than {n} bytes',
    parts: 'The file has more than {n} parts',
    inflated: 'The file unpacks to more than {n} bytes',
    elements: 'The file has more than {n} elements in it',
    sheets: 'There are more than {n} sheets',
    cells: 'More than {n} cells have something in them',
    text: 'The text of a cell has more than {n} characters',
  },
};
/** The part of a file that is spoken of; '' for none. */
export function partOf({ part }: IssueValues): string {
  return part === undefined ? '' : named(part);
}

/** What stands in a table, safe to print. */
export function named(value: string | number | undefined): string {
  return printable(String(value));
}

/** The limit that a table has reached. */
export function limitText({ what, limit }: IssueValues, locale: Locale): string {
  return (limitNames[locale][String(what)] ?? '').replace('{n}', String(limit));
}
