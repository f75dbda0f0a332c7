import { type IssueSentences, limitText, named, partOf } from './issue-sentence.ts';
import { kindWords } from './kind-words.ts';

export const zhHans: IssueSentences = {
  'table-empty': () => '文件里没有内容。请确认交的是填好的表。',
  'table-other-kind': ({ kind }) => {
    const { name, remedy } = kindWords(String(kind), 'zh-Hans');
    return `这是${/^\w/.test(name) ? ' ' : ''}${name}。${remedy}。`;
  },
  'table-locked': () => '文件有打开密码。请在 Excel 的“文件→信息→保护工作簿→用密码进行加密”里清空密码后保存。',
  'table-damaged': (values) =>
    `文件不完整或已损坏${partOf(values) === '' ? '' : `（${partOf(values)}）`}。请重新传一次，或用 Excel 打开后另存。`,
  'table-checksum': (values) =>
    `文件在传送中变了样：${partOf(values)} 的校验值不符。请重新传一次，或用 Excel 打开后另存。`,
  'table-same-part': (values) =>
    `文件里有两个同名部件 ${partOf(values)}，不同软件会读到不同内容。请用 Excel 打开核对后另存。`,
  'table-declares': (values) =>
    `文件的 ${partOf(values)} 带有工作簿不会有的文档声明，不读取。请用 Excel 打开核对后另存。`,
  'table-limit': (values) => `${limitText(values, 'zh-Hans')}，不读取。请只留要交的表，或分成几个文件。`,
  'table-encoding': () => '认不出文字编码。请用 Excel 另存为 .xlsx，或另存为“CSV UTF-8”。',
  'table-open-quote': () => '从这一行起有引号没有配对，后面的行会连成一格。请补上引号，或另存为 .xlsx。',
  'cell-beyond': () => '表里写有任何表格都没有的单元格位置，文件不是由表格软件正常保存的。请用 Excel 打开后另存。',
  'formula-without-value': () => '公式没有保存计算结果。请用 Excel 打开，算出结果后保存。',
  'macros-left-out': () => '文件带有宏。只读表里的内容，宏没有运行。',
  'not-our-workbook': () => '没有找到“方案”和“指标与目标”工作表。请用 onemetre new 生成的工作簿填写。',
  'model-issue': ({ head }) => `“${named(head)}”填得不对。`,
  'cell-question': ({ written }) => `看不准 ${named(written)} 的意思。`,
  'name-unknown': ({ written, lists }) =>
    `没有叫 ${named(written)} 的（查了${named(lists)}）。请照那张表里的名称填写，或先在那张表里加一行。`,
  'name-several': ({ written, found }) =>
    `叫 ${named(written)} 的不止一个。请在名称后面加上〔编号〕，可用：${named(found)}。`,
  'name-twice': ({ written }) => `有两行都叫 ${named(written)}。是同一件事就留一行，不是就改成不同的名称。`,
  'row-copied': ({ written }) =>
    `这一行是复制来的：隐藏的编号 ${named(written)} 和另一行相同。是新的一行就清空这个编号（取消隐藏最右边的列），不是就删掉一行。`,
  'locked-changed': ({ written, before }) =>
    `这一格由上级统一规定，下发时是${before === '' ? '空的' : ` ${named(before)}`}，现在${written === '' ? '空了' : `是 ${named(written)}`}。请改回原样；要改口径，请报上级。`,
  'locked-gone': ({ written }) => `上级统一规定的 ${named(written)} 少了一行。请补回原样；本地没有的，数据留空即可。`,
  'rows-differ': ({ head }) => `同一个指标的两行在“${named(head)}”一列填得不一样。请改成一致，或只在第一行填。`,
  'head-twice': ({ head }) => `有两列都叫“${named(head)}”。请删去或改名，只留一列。`,
  'head-unknown': ({ head }) => `认不出“${named(head)}”这一列，没有读取。`,
  'sheet-unknown': () => '这张工作表不在模板里，没有读取。',
  'row-left-out': () => '是合计、小计或说明行，没有当作数据读取。',
  'unit-added': ({ written }) =>
    `“单位”表里没有 ${named(written)}，已按新单位加上。如果只是写法不同，请改成那张表里的名称。`,
  'whole-not-said': ({ count, head }) =>
    `这里的 ${count} 个数都是整数。只按整个计数的，请在“${named(head)}”一列选 是，途中就不会要求“半个”。`,
  'as-of-unsaid': () => '填了数，没有填“数据截至”，页面上就不作判断。请填这些数公布的日期。',
  'units-open': ({ written }) => `${named(written)}：只读了写出名称的单位，“等”里还有谁没有写。`,
  'not-monthly': () => '没有找到月度进展表：要有一行表头，写着指标（或项目、任务）和截至本月累计（或完成情况、状态）。',
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
  'as-of-moved': ({ date }) => `方案的“数据截至”改为 ${date}，就是这张表的公布日期。`,
  'made-public-unsaid': () =>
    '没有写明这张表的公布日期，方案的“数据截至”没有改，页面上可能看不到这些数。已经公布的，请加上 --made-public 日期。',
  'monthly-for-what': () =>
    '这是月度进展表。请用 --into 写明加到哪个方案里；还没有方案的，用 --title、--place、--issuer 由这张表新建一个。',
  'interim-not-in-plan': ({ written, period }) =>
    `方案里没有 ${named(period)} 的分期目标，没有读入 ${named(written)}。要按它判断进度，请先在方案里补上。`,
  'edition-undecided': ({ head, words }) => `“${named(head)}”还没有选。请逐行选：${named(words)}。`,
  'edition-dropped': () => '写明不再列入新方案，没有读入。',
  'rows-hidden': () => '这些行是隐藏的，也读取了。不要的请删去。',
};
