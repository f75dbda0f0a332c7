import type { Locale } from '@onemetre/scenes';
import type { SkeletonName } from '@onemetre/exchange';

/** What the commands say that write and read workbooks: new, template, import. */
export interface TableWords {
  readonly new: string;
  readonly template: string;
  readonly import: string;
  readonly examples: string;
  readonly newExamples: readonly string[];
  readonly templateExamples: readonly string[];
  readonly importExamples: readonly string[];
  readonly folder: string;
  readonly workbook: string;
  readonly title: string;
  readonly place: string;
  readonly issuer: string;
  readonly start: string;
  readonly end: string;
  readonly skeleton: string;
  readonly demonstration: string;
  readonly outWorkbook: string;
  readonly outProgramme: string;
  readonly into: string;
  readonly month: string;
  readonly counts: string;
  readonly settings: string;
  readonly asked: (count: number, file: string) => string;
  readonly ofTable: (words: string) => string;
  readonly received: string;
  readonly madePublic: string;
  readonly outcomes: Readonly<Record<'added' | 'same' | 'left-out', string>>;
  readonly skeletons: Readonly<Record<SkeletonName, string>>;
  /** Between words of a list. */
  readonly between: string;
  readonly noSkeleton: (given: string, known: string) => string;
  readonly badYear: (given: string) => string;
  readonly exists: (file: string) => string;
  readonly wrote: (file: string) => string;
  readonly unchanged: (file: string) => string;
  readonly understood: (
    counts: Readonly<Record<'domains' | 'actions' | 'indicators' | 'targets' | 'values' | 'duties', number>>,
  ) => string;
  readonly nothingWritten: (errors: number) => string;
  readonly nameOfWorkbook: string;
  readonly nameOfGuide: string;
  /** What is asked of a new plan, on a terminal. */
  readonly asks: Readonly<
    Record<'title' | 'place' | 'issuer' | 'start' | 'end' | 'skeleton' | 'demonstration', string>
  >;
  readonly needed: string;
  readonly from: string;
  /** Said where the questions were broken off. */
  readonly broken: string;
  readonly yes: readonly string[];
}

const chinese: TableWords = {
  new: '建一个新方案的文件夹：一个填写用的工作簿和填写说明',
  template: '把方案数据文件写成工作簿，填好后可以再读回来',
  import: '把填好的工作簿读成方案数据文件；看不准的单元格逐个列出，不猜',
  examples: '例子：',
  newExamples: [
    'onemetre new 我的方案',
    'onemetre new 新方案 --from 方案.json --title 某区儿童友好行动方案（2026—2030年） --start 2026 --end 2030',
    'onemetre new 我的方案 --title 某区儿童友好行动方案 --place 某区 --issuer 某区人民政府 --start 2021 --end 2025 --skeleton 儿童友好',
  ],
  templateExamples: ['onemetre template 方案.json --out 方案.xlsx'],
  importExamples: [
    'onemetre import 方案.xlsx',
    'onemetre import 方案.xlsx --out 方案.json',
    'onemetre import 三月进展表.xlsx --title 某县2023年重点工作 --place 某县 --issuer 某县人民政府 --out 方案.json',
    'onemetre import 三月进展表.xlsx --into 方案.json --month 2023-03 --made-public 2023-05-09 --out 方案.json',
  ],
  folder: '要建的文件夹',
  workbook: '填好的工作簿（.xlsx）',
  title: '方案名称',
  place: '地区名称',
  issuer: '发布机构',
  start: '起始年份，例如 2021；原文没写就不填',
  end: '截止年份，例如 2025；原文没写就不填',
  skeleton: '从哪种框架开始：空白、儿童友好、民生实事、重点工作',
  demonstration: '数据是虚构的，处处标注“演示数据”',
  outWorkbook: '要写的工作簿；已有同名文件时不覆盖',
  outProgramme: '要写的方案数据文件（.json）；不写就只检查',
  into: '工作簿是月度进展表时：数据加到这个方案里',
  month: '月度表截至哪个月，例如 2023-03；表里写明的不用填',
  counts: '表头只写月份时，各列是什么数：to-date（截至当月累计）或 in-month（当月数）',
  settings: '记录表头和名称对照关系的工作簿（.xlsx）：没有就新建，认不出的写进去，填好后不再问',
  asked: (count, file) => `有 ${count} 处认不出，已写入 ${file}。请填好右边一列，再运行一次；填过的不再问。`,
  ofTable: (words) => `由月度进展表新建方案时：${words}`,
  received: '收到这张表的日期，YYYY-MM-DD',
  madePublic: '这些数据的公布日期，YYYY-MM-DD；没有公布的不填',
  outcomes: { added: '新增', same: '没有变化', 'left-out': '没有读入' },
  skeletons: { blank: '空白', 'child-friendly': '儿童友好', 'practical-affairs': '民生实事', 'key-work': '重点工作' },
  between: '、',
  noSkeleton: (given, known) => `没有叫 ${given} 的框架。可用：${known}。`,
  badYear: (given) => `年份应写成四位数字，例如 2025：${given}`,
  exists: (file) => `${file} 已经有了，没有覆盖。请换一个名称，或先移走它。`,
  wrote: (file) => `已写入 ${file}`,
  unchanged: (file) => `${file} 没有变化。`,
  understood: ({ domains, actions, indicators, targets, values, duties }) =>
    `读到领域 ${domains} 个、行动 ${actions} 个、指标 ${indicators} 个、目标 ${targets} 个、数值 ${values} 个、责任分工 ${duties} 条。`,
  nothingWritten: (errors) => `有 ${errors} 处要改或要确认。什么也没有写入。`,
  nameOfWorkbook: '方案.xlsx',
  nameOfGuide: '填写说明.txt',
  asks: {
    title: '方案名称（例如 某区儿童友好行动方案）',
    place: '地区名称（例如 某市某区）',
    issuer: '发布机构（例如 某区人民政府办公室）',
    start: '起始年份（例如 2021；原文没写就按回车）',
    end: '截止年份（例如 2025；原文没写就按回车）',
    skeleton: '从哪种框架开始',
    demonstration: '数据是虚构的吗？（是/否）',
  },
  needed: '这一项要填。',
  from: '上一版方案的数据文件：带上它的领域、行动、单位和目标，在工作簿里逐行决定沿用、调整还是取消',
  broken: '没有答完，什么也没有写入。',
  yes: ['是', 'y', 'yes'],
};

const english: TableWords = {
  new: 'begin a plan: a folder with a workbook to fill in, and how to',
  template: 'write a programme file as a workbook, which can be read back when it is filled in',
  import:
    'read a workbook that was filled in as a programme file; cells that are not clear are listed, never guessed at',
  examples: 'Examples:',
  newExamples: [
    'onemetre new my-plan',
    'onemetre new next-plan --from plan.json --title "Next plan for children" --start 2026 --end 2030',
    'onemetre new my-plan --title "Plan for children" --place "Some district" --issuer "Its government" --start 2021 --end 2025 --skeleton child-friendly',
  ],
  templateExamples: ['onemetre template plan.json --out plan.xlsx'],
  importExamples: [
    'onemetre import plan.xlsx',
    'onemetre import plan.xlsx --out plan.json',
    'onemetre import march.xlsx --title "Key work of 2023" --place "Some county" --issuer "Its government" --out plan.json',
    'onemetre import march.xlsx --into plan.json --month 2023-03 --made-public 2023-05-09 --out plan.json',
  ],
  folder: 'folder to make',
  workbook: 'workbook that was filled in (.xlsx)',
  title: 'title of the plan',
  place: 'name of the district or city',
  issuer: 'who issued the plan',
  start: 'first year, such as 2021; leave it out where none is stated',
  end: 'last year, such as 2025; leave it out where none is stated',
  skeleton: 'what to begin with: blank, child-friendly, practical-affairs or key-work',
  demonstration: 'the data are invented, and everything says so',
  outWorkbook: 'workbook to write; a file of that name is not overwritten',
  outProgramme: 'programme file to write (.json); only checked when absent',
  into: 'where the workbook is a monthly table: the programme file that its figures go to',
  month: 'the month up to which a monthly table counts, such as 2023-03; not needed where the table says it',
  counts: 'what columns headed by a bare month count: to-date or in-month',
  settings:
    'workbook (.xlsx) that keeps what heads and names mean: made where there is none, with what is not known; what is answered there is asked no more',
  asked: (count, file) =>
    `${count} ${count === 1 ? 'thing is' : 'things are'} not known, and ${count === 1 ? 'is' : 'are'} asked in ${file}. Fill in the column on the right and run the command again; what is answered is asked no more.`,
  ofTable: (words) => `to make a plan of a monthly table: ${words}`,
  received: 'the day on which the table came, YYYY-MM-DD',
  madePublic: 'the day on which its figures were made public, YYYY-MM-DD; leave it out where they were not',
  outcomes: { added: 'added', same: 'no change', 'left-out': 'left out' },
  skeletons: {
    blank: 'blank',
    'child-friendly': 'child-friendly',
    'practical-affairs': 'practical-affairs',
    'key-work': 'key-work',
  },
  between: ', ',
  noSkeleton: (given, known) => `There is no skeleton ${given}. There are: ${known}.`,
  badYear: (given) => `A year has four digits, such as 2025: ${given}`,
  exists: (file) => `${file} is there already and was not overwritten. Choose another name, or move it away.`,
  wrote: (file) => `wrote ${file}`,
  unchanged: (file) => `${file} has not changed.`,
  understood: ({ domains, actions, indicators, targets, values, duties }) =>
    `Read: domains ${domains}, actions ${actions}, indicators ${indicators}, targets ${targets}, values ${values}, duties ${duties}.`,
  nothingWritten: (errors) =>
    `${errors} ${errors === 1 ? 'place has' : 'places have'} to be corrected or confirmed. Nothing was written.`,
  nameOfWorkbook: 'plan.xlsx',
  nameOfGuide: 'how-to-fill-in.txt',
  asks: {
    title: 'Title of the plan (such as Plan for children)',
    place: 'District or city',
    issuer: 'Who issued it (such as Office of the district government)',
    start: 'First year (such as 2021; Enter where none is stated)',
    end: 'Last year (such as 2025; Enter where none is stated)',
    skeleton: 'What to begin with',
    demonstration: 'Are the data invented? (yes/no)',
  },
  needed: 'This is needed.',
  from: 'programme file of the edition before: its domains, actions, units and targets are carried on, and each target is kept, changed or dropped in the workbook',
  broken: 'Broken off; nothing was written.',
  yes: ['yes', 'y', '是'],
};

const words: Readonly<Record<Locale, TableWords>> = { 'zh-Hans': chinese, en: english };

/** What the commands for workbooks say, in a language. */
export const tableWords = (locale: Locale): TableWords => words[locale];
