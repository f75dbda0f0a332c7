import type { ReleaseFinding } from '@onemetre/exchange';
import type { Locale } from '@onemetre/scenes';

/** What the commands say that make what leaves the house: publish, verify, table. */
export interface ReleaseWords {
  readonly table: string;
  readonly tableFiles: string;
  readonly tableFolder: string;
  readonly formats: string;
  readonly noFormat: (given: string, known: string) => string;
  readonly wroteTables: (file: string) => string;
  readonly folder: string;
  readonly meta: string;
  readonly outOrFolder: string;
  readonly badMeta: (given: string, known: string) => string;
  readonly wroteFolder: (folder: string, count: number) => string;
  readonly snapshot: string;
  readonly releaseFile: string;
  readonly widget: string;
  readonly item: string;
  readonly print: string;
  readonly reader: string;
  readonly page: string;
  readonly noWidget: (given: string, known: string) => string;
  readonly noCard: (item: string) => string;
  readonly snapshotInternal: string;
  readonly nothingShown: string;
  readonly wholeOrPart: string;
  readonly brief: string;
  readonly briefOut: string;
  readonly ledger: string;
  readonly briefPrevious: string;
  readonly briefNothing: string;
  readonly ledgerInternal: string;
  readonly threshold: string;
  readonly because: string;
  readonly badThreshold: (given: string) => string;
  readonly noReason: string;
  readonly first: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetInside: (sheet: string) => string;
  readonly badName: (given: string) => string;
  readonly noPrevious: string;
  readonly verify: string;
  readonly releaseFolder: string;
  readonly hash: string;
  readonly earlier: string;
  readonly rules: string;
  readonly noReleaseIn: (folder: string) => string;
  readonly badRules: (file: string) => string;
  readonly findings: Readonly<Record<ReleaseFinding['code'], (hash: string) => string>>;
  readonly whole: (file: string, hash: string) => string;
  readonly broken: (file: string) => string;
  readonly onlyElsewhere: string;
  readonly differsAs: (published: string, other: string) => string;
}

const chinese: ReleaseWords = {
  table: '把数值、目标、评估结果和分组统计写成供分析用的表（CSV、NDJSON、XLSX），附数据字典；多个方案写进同一套表',
  tableFiles: '方案文件，可写多个',
  tableFolder: '要写入的文件夹',
  formats: '要哪些格式，用逗号分隔：csv、ndjson、xlsx；默认全部',
  noFormat: (given, known) => `没有格式 ${given}。可用：${known}。`,
  wroteTables: (file) => `已写入 ${file}`,
  folder: '写成一个可以直接交付的文件夹：数据、脚本、样页、文章、表、打印页、说明、校验值、压缩包',
  meta: '政府网站标签，如 SiteName=某区人民政府；可写多次',
  outOrFolder: '请写 --folder（整个文件夹）或 --out（只有数据），二者取一。',
  badMeta: (given, known) => `标签应写成“名称=内容”，名称是下面之一：${known}。这里写的是 ${given}`,
  wroteFolder: (folder, count) => `共 ${count} 个文件，在 ${folder}。先看“说明.html”。`,
  snapshot: '把一个部分、一个指标或整个方案写成没有脚本、样式和 class 的 HTML，可贴进文章；或写成打印用的一页',
  releaseFile: '已发布的数据文件（.json）',
  widget: '哪个部分，如 overview、indicator-table；不写是整个方案',
  item: '哪个事项（编号）；只写它就是这个指标的卡片',
  print: '自成一体的打印页，A4',
  reader: '给谁看：child 是给小朋友',
  page: '要写入的 HTML 文件；不写就显示出来',
  noWidget: (given, known) => `没有部分 ${given}。可用：${known}。`,
  noCard: (item) => `没有编号为 ${item} 的指标。其他事项请用 --widget 写明用哪个部分显示。`,
  snapshotInternal: '这是内部文件。请先用 onemetre publish 公开，再用公开的文件。',
  nothingShown: '数据里没有可以显示的内容。',
  wholeOrPart: '打印页是整个方案的，不能和 --widget、--item 一起用。',
  brief: '写送审稿（Word，按 GB/T 9704 排版）和督查台账（XLSX）',
  briefOut: '送审稿文件（.docx）',
  ledger: '督查台账文件（.xlsx），只用于内部',
  briefPrevious: '上一次发布的数据文件，用来写变化和原因',
  briefNothing: '请写 --out 送审稿.docx，或 --ledger 督查台账.xlsx，或两个都写。',
  ledgerInternal: '台账把单位和进度放在一起，只能用内部文件，或写明了依据的公开文件。',
  threshold: '小于多少的人数不予显示；默认 10，另定时须用 --because 写明理由',
  because: '另定的理由',
  badThreshold: (given) => `应写成 1 到 9999 的整数，例如 10：${given}`,
  noReason: '不用默认的 10，请用 --because 写明理由。',
  first: '首次发布，不接在文件夹里已有的文件之后',
  name: '改动已公布的数值：数值编号=更正|修订|补报:原因；可写多次',
  sheet: '另写一份审批单（.xlsx），列出与上次的不同；供内部用，不要放进公开的文件夹',
  sheetInside: (sheet) => `审批单是内部文件，不能放进要公开的文件夹：${sheet}`,
  badName: (given) => `应写成“数值编号=更正:原因”（或修订、补报），编号是数据文件里有的：${given}`,
  noPrevious: '首次发布没有可更正的数值。',
  verify: '核验已发布的文件夹：内容、字节、前后次是否相接；也可用另一套参数重新评估',
  releaseFolder: '已发布的文件夹',
  hash: '在别处公布的校验值，用来比对',
  earlier: '以前发布的数据文件，可写多次',
  rules: '审核者自定的评估参数（JSON，名称同数据文件的 rules）：列出状态不同的事项',
  noReleaseIn: (folder) => `${folder} 里没有发布的数据文件。`,
  badRules: (file) => `${file} 不是评估参数：应为 {"atRiskRatio": 0.7} 这样的名称和数字。`,
  findings: {
    'no-release': () => '没有公布过：不是公开文件，或没有校验值',
    unreadable: () => '不能读',
    'content-changed': () => '内容被改动过，与校验值不符',
    'bytes-changed': () => '内容没有变，但文件的写法或名称与公布时不同',
    'script-differs': () => '脚本与数据不一致',
    'script-missing': () => '缺少脚本',
    'scenes-differ': () => '预先生成的显示内容与本版本由数据生成的不一致',
    'scenes-missing': () => '缺少预先生成的显示内容',
    'kit-differs': () => '与本版本由数据生成的不一致',
    'kit-missing': () => '缺少这个文件',
    'kit-beside': () => '不是发布时写的文件，没有核对',
    'other-hash': (hash) => `与给出的校验值不同，文件里的是 ${hash}`,
    'chain-unknown': (hash) => `上一次发布（${hash}）没有给出，无法核对是否相接`,
    'chain-whole': () => '以前各次发布首尾相接',
  },
  whole: (file, hash) => `${file}：完好。${hash}`,
  broken: (file) => `${file}：有问题。`,
  onlyElsewhere: '能改文件夹的人也能改校验值：请与在别处公布的比对（--hash）。',
  differsAs: (published, other) => `公布的是“${published}”，按这套参数是“${other}”`,
};

const english: ReleaseWords = {
  table:
    'write values, targets, judgements and groups as tables for analysis (CSV, NDJSON, XLSX) with a data dictionary; several programmes in one row set',
  tableFiles: 'programme files, one or more',
  tableFolder: 'folder to write to',
  formats: 'which formats, parted by commas: csv, ndjson, xlsx; all when absent',
  noFormat: (given, known) => `There is no format ${given}. There are: ${known}.`,
  wroteTables: (file) => `wrote ${file}`,
  folder:
    'write a folder to hand over as it is: data, scripts, sample pages, articles, tables, a page for printing, a guide, checksums, a zip',
  meta: 'a tag of government websites, such as SiteName=NAME; may be given several times',
  outOrFolder: 'Give --folder (the whole folder) or --out (the data alone), one of the two.',
  badMeta: (given, known) => `A tag is written NAME=CONTENT with one of these names: ${known}. This is ${given}`,
  wroteFolder: (folder, count) => `${count} files in ${folder}. Begin with its guide.`,
  snapshot:
    'write a part, an indicator or the whole plan as HTML without script, style or class, for an article; or as a page for printing',
  releaseFile: 'published data file (.json)',
  widget: 'which part, such as overview or indicator-table; the whole plan when absent',
  item: 'which item, by its id; alone it is the card of that indicator',
  print: 'a self-contained page for printing, A4',
  reader: 'for whom; child is for readers of 8 to 12',
  page: 'HTML file to write; shown when absent',
  noWidget: (given, known) => `There is no part ${given}. There are: ${known}.`,
  noCard: (item) =>
    `There is no indicator with the id ${item}. For another item say with --widget which part shows it.`,
  snapshotInternal: 'This is an internal file. Publish it first with onemetre publish, and take the public one.',
  nothingShown: 'The data hold nothing to show here.',
  wholeOrPart: 'A page for printing is of the whole plan: --widget and --item do not go with it.',
  brief: 'write a report to be sent up for review (Word, set after GB/T 9704) and a ledger of tasks (XLSX)',
  briefOut: 'the report (.docx)',
  ledger: 'the ledger (.xlsx), for inside alone',
  briefPrevious: 'data file of the release before, to tell what changed and why',
  briefNothing: 'Give --out REPORT.docx or --ledger LEDGER.xlsx, or both.',
  ledgerInternal:
    'A ledger puts units beside results: that takes an internal file, or a public one that cites the authority for it.',
  threshold: 'counts of people below this number are withheld; 10 when absent, another one needs --because',
  because: 'the reason for another threshold',
  badThreshold: (given) => `A whole number from 1 to 9999 is needed, such as 10: ${given}`,
  noReason: 'Another threshold than 10 needs its reason: give --because.',
  first: 'a first release, which follows no file that stands in the folder',
  name: 'change a published value: VALUE=correction|revision|late:REASON; may be given several times',
  sheet: 'also write a sheet for approval (.xlsx) with what is not as before; for inside, not for the public folder',
  sheetInside: (sheet) =>
    `The sheet for approval is internal and must not stand in the folder for the public: ${sheet}`,
  badName: (given) =>
    `A change is written VALUE=correction:REASON (or revision, late), with the id of a value of the file: ${given}`,
  noPrevious: 'A first release has no published value to change.',
  verify: 'check a published folder: content, bytes, and the chain of releases; or judge it again under other rules',
  releaseFolder: 'folder of a release',
  hash: 'the hash as it was published elsewhere, to compare with',
  earlier: 'a data file published before; may be given several times',
  rules: 'an auditor’s own cut-offs (JSON, named as in the rules of a programme): lists the items whose state differs',
  noReleaseIn: (folder) => `There is no published data file in ${folder}.`,
  badRules: (file) => `${file} holds no rules: names and numbers are needed, such as {"atRiskRatio": 0.7}.`,
  findings: {
    'no-release': () => 'This is no release: it is not public, or has no hash.',
    unreadable: () => 'This cannot be read.',
    'content-changed': () => 'The content was changed: it is not what its hash says.',
    'bytes-changed': () => 'The content is the same, but the file is not written or named as it was published.',
    'script-differs': () => 'The script does not say what the data say.',
    'script-missing': () => 'The script is missing.',
    'scenes-differ': () => 'What is ready made for pages is not what this version makes of the data.',
    'scenes-missing': () => 'This is missing of what is ready made for pages.',
    'kit-differs': () => 'This is not what this version makes of the data.',
    'kit-missing': () => 'This file is missing.',
    'kit-beside': () => 'This was not written by the release, and is not checked.',
    'other-hash': (hash) => `This is not the hash that was given: the file says ${hash}.`,
    'chain-unknown': (hash) => `The release before (${hash}) was not given, so that the chain is not checked.`,
    'chain-whole': () => 'Every release before it is there.',
  },
  whole: (file, hash) => `${file}: whole. ${hash}`,
  broken: (file) => `${file}: not as it was published.`,
  onlyElsewhere: 'Who can change the folder can change the hash: compare it with the one published elsewhere (--hash).',
  differsAs: (published, other) => `published: ${published}; under these rules: ${other}`,
};

const words: Readonly<Record<Locale, ReleaseWords>> = { 'zh-Hans': chinese, en: english };

/** What these commands say, in a language. */
export const releaseWords = (locale: Locale): ReleaseWords => words[locale];
