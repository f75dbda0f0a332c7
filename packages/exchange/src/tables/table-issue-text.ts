import { printable } from '@onemetre/core';
import { type Locale } from '@onemetre/scenes';
import { questionText } from '../cells/question-text.ts';
import type { TableIssue, TableIssueCode } from './table-issue.ts';
import { kindWords } from './words/kind-words.ts';

type Values = TableIssue['values'];
type Sentence = (values: Values, locale: Locale) => string;

const limitNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-Hans': {
    bytes: '文件超过 {n} 字节',
    parts: '文件里的部件超过 {n} 个',
    inflated: '文件解压后超过 {n} 字节',
    sheets: '工作表超过 {n} 张',
    cells: '有内容的单元格超过 {n} 个',
    text: '单元格里的文字超过 {n} 个字符',
  },
  en: {
    bytes: 'The file has more than {n} bytes',
    parts: 'The file has more than {n} parts',
    inflated: 'The file unpacks to more than {n} bytes',
    sheets: 'There are more than {n} sheets',
    cells: 'More than {n} cells have something in them',
    text: 'The text of a cell has more than {n} characters',
  },
};
const limitText: Sentence = ({ what, limit }, locale) =>
  (limitNames[locale][String(what)] ?? '').replace('{n}', String(limit));

const sentences: Readonly<Record<Locale, Readonly<Record<TableIssueCode, Sentence>>>> = {
  'zh-Hans': {
    'table-empty': () => '文件里没有内容。请确认交的是填好的表。',
    'table-other-kind': ({ kind }, locale) => {
      const { name, remedy } = kindWords(String(kind), locale);
      return `这是${/^\w/.test(name) ? ' ' : ''}${name}。${remedy}。`;
    },
    'table-locked': () => '文件有打开密码。请在 Excel 的“文件→信息→保护工作簿→用密码进行加密”里清空密码后保存。',
    'table-damaged': (values) =>
      `文件不完整或已损坏${part(values) === '' ? '' : `（${part(values)}）`}。请重新传一次，或用 Excel 打开后另存。`,
    'table-checksum': (values) =>
      `文件在传送中变了样：${part(values)} 的校验值不符。请重新传一次，或用 Excel 打开后另存。`,
    'table-same-part': (values) =>
      `文件里有两个同名部件 ${part(values)}，不同软件会读到不同内容。请用 Excel 打开核对后另存。`,
    'table-declares': (values) =>
      `文件的 ${part(values)} 带有工作簿不会有的文档声明，不读取。请用 Excel 打开核对后另存。`,
    'table-limit': (values, locale) => `${limitText(values, locale)}，不读取。请只留要交的表，或分成几个文件。`,
    'table-encoding': () => '认不出文字编码。请用 Excel 另存为 .xlsx，或另存为“CSV UTF-8”。',
    'table-open-quote': () => '从这一行起有引号没有配对，后面的行会连成一格。请补上引号，或另存为 .xlsx。',
    'cell-beyond': () => '表里写有任何表格都没有的单元格位置，文件不是由表格软件正常保存的。请用 Excel 打开后另存。',
    'formula-without-value': () => '公式没有保存计算结果。请用 Excel 打开，算出结果后保存。',
    'macros-left-out': () => '文件带有宏。只读表里的内容，宏没有运行。',
    'not-our-workbook': () => '没有找到“方案”和“指标与目标”工作表。请用 onemetre new 生成的工作簿填写。',
    'cell-question': ({ written }) => `看不准 ${named(written)} 的意思。`,
    'name-unknown': ({ written, lists }) =>
      `没有叫 ${named(written)} 的（查了${named(lists)}）。请照那张表里的名称填写，或先在那张表里加一行。`,
    'name-several': ({ written, found }) =>
      `叫 ${named(written)} 的不止一个。请在名称后面加上〔编号〕，可用：${named(found)}。`,
    'name-twice': ({ written }) => `有两行都叫 ${named(written)}。是同一件事就留一行，不是就改成不同的名称。`,
    'row-copied': ({ written }) =>
      `这一行是复制来的：隐藏的编号 ${named(written)} 和另一行相同。是新的一行就清空这个编号（取消隐藏最右边的列），不是就删掉一行。`,
    'rows-differ': ({ head }) => `同一个指标的两行在“${named(head)}”一列填得不一样。请改成一致，或只在第一行填。`,
    'head-twice': ({ head }) => `有两列都叫“${named(head)}”。请删去或改名，只留一列。`,
    'head-unknown': ({ head }) => `认不出“${named(head)}”这一列，没有读取。`,
    'sheet-unknown': () => '这张工作表不在模板里，没有读取。',
    'row-left-out': () => '是合计、小计或说明行，没有当作数据读取。',
    'unit-added': ({ written }) =>
      `“单位”表里没有 ${named(written)}，已按新单位加上。如果只是写法不同，请改成那张表里的名称。`,
    'units-open': ({ written }) => `${named(written)}：只读了写出名称的单位，“等”里还有谁没有写。`,
    'not-monthly': () =>
      '没有找到月度进展表：要有一行表头，写着指标（或项目、任务）和截至本月累计（或完成情况、状态）。',
    'month-unknown': () => '看不出这张表截至哪个月。请用 --month 写明，例如 --month 2023-03。',
    'value-differs': ({ written, before, period }) =>
      `方案里 ${named(period)} 的数是 ${named(before)}，表里是 ${named(written)}。没有改动方案。是更正就在方案的“数据”表里改，并说明原因。`,
    'claim-without-unit': ({ written }) =>
      `写着 ${named(written)}，但方案里这一项没有牵头单位，或者不止一个目标，不知道是谁对哪一个目标说的。请先在方案里补上。`,
    'not-to-date': ({ written }) =>
      `方案里 ${named(written)} 按当期数或平均数统计，和表里截至本月的累计数不是一回事。请先改方案里的“怎样累计”，或另填数据。`,
    'month-alone': ({ written }) =>
      `方案里这一项按累计数统计，${named(written)} 只是当月数。请填截至当月的累计数，或先改方案里的“怎样累计”。`,
    'month-unsaid': ({ written }) =>
      `表头只写了月份，看不出 ${named(written)} 是截至当月的累计数还是当月数。请用 --counts to-date（累计数）或 --counts in-month（当月数）写明。`,
    'row-not-in-plan': ({ written }) => `方案里没有叫 ${named(written)} 的指标，这一行没有读入。`,
    'words-left-out': ({ written }) => `${named(written)} 不是能认出的状态，没有读入。`,
    'target-differs': ({ written, planned }) =>
      `表里的目标是 ${named(written)}，方案里是 ${named(planned)}。没有改动方案。调整过目标的，请在方案里写明日期和依据。`,
    'not-settings': () => '这不是记录对照关系的工作簿，没有改动它。请换一个文件名，会新建一个。',
    'unit-not-said': ({ written }) => `${named(written)} 没有写计量单位，记作“无”。请在方案里补上。`,
    'direction-not-said': ({ written }) =>
      `看不出 ${named(written)} 是越多越好还是越少越好，记作“没有方向”，可能因此不能判断。请在方案里补上，或在目标里写明“以上”“以下”。`,
    'monthly-for-what': () =>
      '这是月度进展表。请用 --into 写明加到哪个方案里；还没有方案的，用 --title、--place、--issuer 由这张表新建一个。',
    'interim-not-in-plan': ({ written, period }) =>
      `方案里没有 ${named(period)} 的分期目标，没有读入 ${named(written)}。要按它判断进度，请先在方案里补上。`,
    'edition-undecided': () => '还没有写明和上一版比是沿用、调整还是取消。请在“与上一版”一列逐行选。',
    'edition-dropped': () => '写明不再列入新方案，没有读入。',
    'rows-hidden': () => '这些行是隐藏的，也读取了。不要的请删去。',
  },
  en: {
    'table-empty': () => 'There is nothing in this file. Make sure that it is the table that was filled in.',
    'table-other-kind': ({ kind }, locale) => {
      const { name, remedy } = kindWords(String(kind), locale);
      return `This is ${name}. ${remedy}.`;
    },
    'table-locked': () =>
      'The file opens with a password only. Take it away in Excel under File, Info, Protect Workbook, Encrypt with Password, and save.',
    'table-damaged': (values) =>
      `The file is not whole or damaged${part(values) === '' ? '' : ` (${part(values)})`}. Send it again, or open it in Excel and save it anew.`,
    'table-checksum': (values) =>
      `The file has changed on its way: the checksum of ${part(values)} does not fit. Send it again, or open it in Excel and save it anew.`,
    'table-same-part': (values) =>
      `The file has two parts named ${part(values)}, of which programs read one or the other. Open it in Excel, check it, and save it anew.`,
    'table-declares': (values) =>
      `${part(values)} has a document type declaration, which no workbook has, and is not read. Open the file in Excel, check it, and save it anew.`,
    'table-limit': (values, locale) =>
      `${limitText(values, locale)}, so it is not read. Keep only the tables to hand in, or split the file.`,
    'table-encoding': () => 'The encoding of its text is not known. Save it as .xlsx, or as “CSV UTF-8”.',
    'table-open-quote': () =>
      'From this row on a quotation mark has no partner, so that the rows after it run into one cell. Add it, or save the table as .xlsx.',
    'cell-beyond': () =>
      'The file names a cell that no sheet has; it was not saved by a spreadsheet. Open it in Excel and save it anew.',
    'formula-without-value': () =>
      'The file keeps no result of a formula. Open it in Excel, let it compute, and save it.',
    'macros-left-out': () => 'The file has macros. Only what stands in its cells is read; they were not run.',
    'not-our-workbook': () =>
      'There are no sheets for the plan and its targets. Fill in the workbook that onemetre new makes.',
    'cell-question': ({ written }) => `It is not clear what ${named(written)} means.`,
    'name-unknown': ({ written, lists }) =>
      `Nothing is called ${named(written)} (looked in: ${named(lists)}). Write the name as that sheet has it, or add a row there first.`,
    'name-several': ({ written, found }) =>
      `More than one is called ${named(written)}. Add the id in brackets 〔 〕: ${named(found)}.`,
    'name-twice': ({ written }) => `Two rows are called ${named(written)}. Keep one, or give them different names.`,
    'row-copied': ({ written }) =>
      `This row was copied: its hidden id ${named(written)} is that of another. Clear that id if it is a new row, or delete one of them.`,
    'rows-differ': ({ head }) =>
      `Two rows of one indicator differ in the column ${named(head)}. Make them agree, or fill it in once.`,
    'head-twice': ({ head }) => `Two columns are called ${named(head)}. Keep one of them.`,
    'head-unknown': ({ head }) => `The column ${named(head)} is not known, and was not read.`,
    'sheet-unknown': () => 'This sheet is not one of the template, and was not read.',
    'row-left-out': () => 'A total or a note, and not read as data.',
    'unit-added': ({ written }) =>
      `The sheet of units does not have ${named(written)}; it was added. If it is one of them under another name, write that name.`,
    'units-open': ({ written }) =>
      `${named(written)}: only the units that are named were read; who else belongs to them is not said.`,
    'not-monthly': () =>
      'There is no monthly table: it needs a row of heads with the indicator (or project, or task) and what has come to date, or how it stands.',
    'month-unknown': () => 'The table does not say up to which month it counts. Give it: --month 2023-03, for example.',
    'value-differs': ({ written, before, period }) =>
      `For ${named(period)} the programme has ${named(before)}, and the table ${named(written)}. The programme was not changed. If it is a correction, change the value in the programme, with the reason.`,
    'claim-without-unit': ({ written }) =>
      `It says ${named(written)}, but the programme has no leading unit for this, or more than one target, so that it is not known who says it of which. Add that to the programme first.`,
    'not-to-date': ({ written }) =>
      `The programme counts ${named(written)} period by period or as an average, which is not what has come to date. Change how it adds up in the programme, or fill in its values there.`,
    'month-alone': ({ written }) =>
      `The programme counts this to date, and ${named(written)} is of one month. Give what has come to date, or change how it adds up in the programme.`,
    'month-unsaid': ({ written }) =>
      `The head has the month only, so that ${named(written)} may be what has come to date, or in that month. Say which: --counts to-date, or --counts in-month.`,
    'row-not-in-plan': ({ written }) =>
      `The programme has no indicator called ${named(written)}; this row was left out.`,
    'words-left-out': ({ written }) => `${named(written)} is no state that is known, and was left out.`,
    'target-differs': ({ written, planned }) =>
      `The table has the target ${named(written)}, the programme ${named(planned)}. The programme was not changed. If the target was changed, enter that there, with its date and document.`,
    'not-settings': () =>
      'This is not a workbook of settings, and was left as it is. Give another name, and one will be made.',
    'unit-not-said': ({ written }) => `${named(written)} has no unit; it is written 无. Add it in the programme.`,
    'direction-not-said': ({ written }) =>
      `The table does not say whether more or less of ${named(written)} is better, which may keep it from being judged. Add the direction in the programme, or write the target as “at least” or “at most”.`,
    'monthly-for-what': () =>
      'This is a monthly table. Name the plan that it goes into with --into, or make a plan of it with --title, --place and --issuer.',
    'interim-not-in-plan': ({ written, period }) =>
      `The programme has no target for ${named(period)} on the way, and ${named(written)} was not read. Add it there if progress is to be judged by it.`,
    'edition-undecided': () =>
      'It is not decided whether this is kept, changed or dropped since the edition before. Choose one in each row.',
    'edition-dropped': () => 'Marked as not part of the new plan, and left out.',
    'rows-hidden': () => 'These rows are hidden, and were read. Delete what is not meant.',
  },
};

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
export function tableIssueText({ code, question, values }: TableIssue, locale: Locale): string {
  if (question) return questionText(question, String(values['written']), locale);
  return sentences[locale][code](values, locale);
}

function part({ part: name }: Values): string {
  return name === undefined ? '' : printable(String(name));
}

function named(value: string | number | undefined): string {
  return printable(String(value));
}
