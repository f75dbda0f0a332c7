import type { Locale } from '@onemetre/scenes';

/** What the commands say that make what leaves the house: publish, table. */
export interface ReleaseWords {
  readonly table: string;
  readonly tableFiles: string;
  readonly tableFolder: string;
  readonly formats: string;
  readonly noFormat: (given: string, known: string) => string;
  readonly wroteTables: (file: string) => string;
  readonly threshold: string;
  readonly because: string;
  readonly badThreshold: (given: string) => string;
  readonly noReason: string;
  readonly first: string;
  readonly name: string;
  readonly sheet: string;
  readonly badName: (given: string) => string;
  readonly noPrevious: string;
}

const chinese: ReleaseWords = {
  table: '把数值、目标、评估结果和分组统计写成供分析用的表（CSV、NDJSON、XLSX），附数据字典；多个方案写进同一套表',
  tableFiles: '方案文件，可写多个',
  tableFolder: '要写入的文件夹',
  formats: '要哪些格式，用逗号分隔：csv、ndjson、xlsx；默认全部',
  noFormat: (given, known) => `没有格式 ${given}。可用：${known}。`,
  wroteTables: (file) => `已写入 ${file}`,
  threshold: '小于多少的人数不予显示；默认 10，另定时须用 --because 写明理由',
  because: '另定的理由',
  badThreshold: (given) => `应写成 1 到 9999 的整数，例如 10：${given}`,
  noReason: '不用默认的 10，请用 --because 写明理由。',
  first: '首次发布，不接在文件夹里已有的文件之后',
  name: '改动已公布的数值：数值编号=更正|修订|补报:原因；可写多次',
  sheet: '另写一份审批单（.xlsx），列出与上次的不同；供内部用，不要放进公开的文件夹',
  badName: (given) => `应写成“数值编号=更正:原因”（或修订、补报），编号是数据文件里有的：${given}`,
  noPrevious: '首次发布没有可更正的数值。',
};

const english: ReleaseWords = {
  table:
    'write values, targets, judgements and groups as tables for analysis (CSV, NDJSON, XLSX) with a data dictionary; several programmes in one row set',
  tableFiles: 'programme files, one or more',
  tableFolder: 'folder to write to',
  formats: 'which formats, parted by commas: csv, ndjson, xlsx; all when absent',
  noFormat: (given, known) => `There is no format ${given}. There are: ${known}.`,
  wroteTables: (file) => `wrote ${file}`,
  threshold: 'counts of people below this number are withheld; 10 when absent, another one needs --because',
  because: 'the reason for another threshold',
  badThreshold: (given) => `A whole number from 1 to 9999 is needed, such as 10: ${given}`,
  noReason: 'Another threshold than 10 needs its reason: give --because.',
  first: 'a first release, which follows no file that stands in the folder',
  name: 'change a published value: VALUE=correction|revision|late:REASON; may be given several times',
  sheet: 'also write a sheet for approval (.xlsx) with what is not as before; for inside, not for the public folder',
  badName: (given) =>
    `A change is written VALUE=correction:REASON (or revision, late), with the id of a value of the file: ${given}`,
  noPrevious: 'A first release has no published value to change.',
};

const words: Readonly<Record<Locale, ReleaseWords>> = { 'zh-Hans': chinese, en: english };

/** What these commands say, in a language. */
export const releaseWords = (locale: Locale): ReleaseWords => words[locale];
