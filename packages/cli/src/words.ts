import type { Locale } from '@onemetre/core/text';

/** What the command says of itself. */
export interface Words {
  readonly locale: Locale;
  readonly about: string;
  readonly version: string;
  readonly help: string;
  readonly check: string;
  readonly evaluate: string;
  readonly publish: string;
  readonly files: string;
  readonly file: string;
  readonly json: string;
  readonly lang: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly explain: string;
  readonly out: string;
  readonly fine: (file: string, warnings: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly noDate: string;
  readonly badDate: (value: string) => string;
  readonly cannotRead: (file: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly wrote: (file: string, hash: string) => string;
  readonly columns: readonly [string, string, string, string];
}

const chinese: Words = {
  locale: 'zh-Hans',
  about: '检查、评估和发布方案数据文件',
  version: '显示版本',
  help: '显示说明',
  check: '检查文件，列出每个问题的位置和改法（0 正常，1 有问题，2 无法使用）',
  evaluate: '按日期评估一个方案',
  publish: '检查并生成可公开的数据文件（.json 和 .js）',
  files: '方案文件',
  file: '方案文件',
  json: '以 JSON 输出',
  lang: '提示的语言：zh-Hans 或 en',
  asOf: '评估日期，YYYY-MM-DD；默认用文件自带的日期',
  knownAt: '只用此日期前已公布的数据；默认与评估日期相同',
  explain: '逐项写出理由',
  out: '输出文件夹',
  fine: (file, warnings) => `${file}：没有错误${warnings > 0 ? `，${warnings} 个提醒` : ''}`,
  error: '错误',
  warning: '提醒',
  noDate: '没有评估日期：请用 --as-of 指定，文件里也没有写。',
  badDate: (value) => `日期应写成 YYYY-MM-DD：${value}`,
  cannotRead: (file) => `无法读取 ${file}`,
  cannotWrite: (file, reason) => `无法写入 ${file}：${reason}`,
  wrote: (file, hash) => `已写入 ${file}  ${hash}`,
  columns: ['状态', '提示', '目标或事项', '编号'],
};

const english: Words = {
  locale: 'en',
  about: 'Checks, evaluates and publishes programme files',
  version: 'print the version',
  help: 'print this help',
  check: 'check files, with the place and remedy of every problem (0 fine, 1 issues, 2 unusable)',
  evaluate: 'judge a programme as of a date',
  publish: 'check a file and make its public data files (.json and .js)',
  files: 'programme files',
  file: 'programme file',
  json: 'write JSON',
  lang: 'language of messages: zh-Hans or en',
  asOf: 'the date to judge as of, YYYY-MM-DD; the file’s own date when absent',
  knownAt: 'use only what had been published by this date; the same date when absent',
  explain: 'give the reason for each item',
  out: 'folder to write to',
  fine: (file, warnings) => `${file}: no errors${warnings > 0 ? `, ${warnings} warnings` : ''}`,
  error: 'error',
  warning: 'warning',
  noDate: 'There is no date to judge as of: give --as-of; the file does not say one.',
  badDate: (value) => `A date is written YYYY-MM-DD: ${value}`,
  cannotRead: (file) => `Cannot read ${file}`,
  cannotWrite: (file, reason) => `Cannot write ${file}: ${reason}`,
  wrote: (file, hash) => `wrote ${file}  ${hash}`,
  columns: ['state', 'flags', 'target or item', 'id'],
};

/** The command's words in a language. */
export const words = (locale: Locale): Words => (locale === 'en' ? english : chinese);
