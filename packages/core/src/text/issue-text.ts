import type { Issue } from '../issue/issue.ts';
import type { IssueCode } from '../issue/issue-codes.ts';
import type { Locale } from './locale.ts';

type Say = (v: Issue['values']) => string;

const types: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-Hans': { string: '文字', number: '数字', integer: '整数', boolean: 'true 或 false', object: '对象', array: '列表', null: '空值', undefined: '没有内容' },
  en: { string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', object: 'an object', array: 'a list', null: 'null', undefined: 'nothing' },
};
const type = (locale: Locale, name: string | number | undefined): string => types[locale][String(name)] ?? String(name);

const sentences: Readonly<Record<Locale, Readonly<Record<IssueCode, Say>>>> = {
  'zh-Hans': {
    'file-missing': () => '找不到这个文件。请检查文件名和位置。',
    'empty-file': () => '文件是空的。请确认上传或导出是否完整。',
    'too-large': ({ length, limit }) => `文件有 ${length} 字节，超过上限 ${limit} 字节。请拆分或去掉不需要的内容。`,
    'wrong-encoding': ({ encoding }) => `文件不是 UTF-8 编码${encoding === '?' ? '' : `，看起来是 ${encoding}`}。请另存为 UTF-8。`,
    'html-instead-of-json': () => '收到的是网页，不是数据。请检查地址，或是否需要登录。',
    'not-json': ({ near }) => `不是有效的 JSON${near ? `：${near}` : ''}。请检查逗号、引号和括号。`,
    'duplicate-key': ({ key }) => `同一对象里 ${key} 出现了两次。请保留一个。`,
    'too-deep': ({ limit }) => `嵌套超过 ${limit} 层。请检查文件是否损坏。`,
    'too-many-nodes': ({ limit }) => `内容超过 ${limit} 项。请拆分文件。`,
    'text-too-long': ({ length, limit }) => `文字有 ${length} 个字符，上限为 ${limit}。请缩短。`,
    'forbidden-key': ({ key }) => `不能使用名称 ${key}。请改名。`,
    'unknown-schema-version': ({ value, current }) => `数据版本 ${value} 无法识别，本程序支持到版本 ${current}。请更新程序，或检查 schemaVersion。`,
    'wrong-type': ({ expected, got, value }) => `这里应为${type('zh-Hans', expected)}，实际是${type('zh-Hans', got)}（${value}）。`,
    'number-as-text': ({ value, number }) =>
      number === 'yes' ? `这里应为数字，实际是文字 ${value}。请去掉引号、单位和符号，只写数字。` : `这里应为数字，实际是文字 ${value}。没有数值时请写 null 并注明 absence。`,
    'missing-field': ({ field }) => `缺少必填项 ${field}。`,
    'unknown-field': ({ field }) => `不认识的项 ${field}。请检查拼写，或删去。`,
    'not-in-list': ({ value, list }) => `${value} 不在可选范围内。可选：${list}。`,
    'bad-format': ({ value, field }) => `${field} 的写法不对：${value}。`,
    'too-small': ({ value, limit }) => `${value} 太小，下限为 ${limit}。`,
    'too-big': ({ value, limit }) => `${value} 太大，上限为 ${limit}。`,
    'too-short': ({ limit }) => `内容太少，至少 ${limit} 项。`,
    'duplicate-id': ({ id, other }) => `编号 ${id} 已在 ${other} 用过。请换一个。`,
    'unknown-reference': ({ id, lists }) => `${id} 不存在${lists === '*' ? '' : `，应在 ${lists} 中`}。请补上，或改正编号。`,
    'wrong-reference': ({ id, list, lists }) => `${id} 在 ${list} 中，这里应指向 ${lists}。`,
    cycle: ({ ids }) => `上下级绕成了圈：${ids}。`,
    'published-before-period-end': ({ published, period, end }) => `公布日期 ${published} 早于所属时期 ${period} 的结束日 ${end}。请核对两个日期。`,
    'period-reversed': ({ value }) => `时期 ${value} 的结束早于开始。`,
    'missing-for-kind': ({ field, kind }) => `${kind} 类目标需要 ${field}。`,
    'value-and-absence': ({ value }) => (value === 'null' ? '没有数值时要用 absence 注明原因。' : `已有数值 ${value}，不应再写 absence。`),
    'unknown-definition': ({ id, indicator }) => `指标 ${indicator} 没有口径 ${id}。`,
    'unknown-group': ({ group, indicator }) => `指标 ${indicator} 没有分组 ${group}。`,
    'draft-in-public': ({ state }) => `公开文件里有未核准的内容（${state}）。请核准，或从公开文件中去掉。`,
    'small-cell': ({ value, limit }) => `人数 ${value} 小于 ${limit}，可能识别出个人。公布前请改为不予显示。`,
    'direction-contradicts': ({ comparator, direction }) => `比较方式 ${comparator} 与指标方向 ${direction} 矛盾，因此不作判断。`,
    'tied-values': ({ value, other }) => `同一时期另有不同的数值（见 ${other}），这里是 ${value}。两个都不采用，请确定一个。`,
    'outside-limits': ({ value, min, max }) => `${value} 超出可能的范围（${min} 至 ${max}）。请核对。`,
    'rate-mismatch': ({ value, computed }) => `公布的比率 ${value} 与按分子分母算出的 ${computed} 不符。两者都保留，请核对。`,
    'deadline-before-baseline': ({ deadline, date }) => `期限 ${deadline} 不晚于基线日期 ${date}。`,
    'interim-out-of-order': ({ date }) => `年度目标 ${date} 的次序不对，或不早于期限。`,
    'prevailing-language-missing': ({ language }) => `缺少以 ${language} 写的名称。`,
    'invisible-characters': () => '名称里有看不见的字符。请重新输入。',
    'repeated-responsibility': ({ party, item }) => `${party} 在 ${item} 下重复出现。`,
    'more-issues': ({ count }) => `另有 ${count} 个问题。改正以上问题后再检查一次。`,
  },
  en: {
    'file-missing': () => 'There is no such file. Check its name and folder.',
    'empty-file': () => 'The file is empty. Check that it was saved or uploaded in full.',
    'too-large': ({ length, limit }) => `The file has ${length} bytes, more than the ${limit} allowed. Split it, or leave out what is not needed.`,
    'wrong-encoding': ({ encoding }) => `The file is not UTF-8${encoding === '?' ? '' : `; it looks like ${encoding}`}. Save it as UTF-8.`,
    'html-instead-of-json': () => 'A web page was sent in place of the data. Check the address, and whether it needs a login.',
    'not-json': ({ near }) => `This is not valid JSON${near ? `: ${near}` : ''}. Check commas, quotes and brackets.`,
    'duplicate-key': ({ key }) => `${key} stands twice in one object. Keep one.`,
    'too-deep': ({ limit }) => `It is nested more than ${limit} levels deep. Check whether the file is damaged.`,
    'too-many-nodes': ({ limit }) => `It holds more than ${limit} entries. Split the file.`,
    'text-too-long': ({ length, limit }) => `The text has ${length} characters; ${limit} are allowed. Shorten it.`,
    'forbidden-key': ({ key }) => `The name ${key} cannot be used. Rename it.`,
    'unknown-schema-version': ({ value, current }) => `Schema version ${value} is not known; this program reads up to version ${current}. Update the program, or check schemaVersion.`,
    'wrong-type': ({ expected, got, value }) => `This should be ${type('en', expected)} and is ${type('en', got)} (${value}).`,
    'number-as-text': ({ value, number }) =>
      number === 'yes' ? `This should be a number and is the text ${value}. Remove quotes, units and signs.` : `This should be a number and is the text ${value}. Where there is no value, write null and say why in absence.`,
    'missing-field': ({ field }) => `The field ${field} is missing.`,
    'unknown-field': ({ field }) => `The field ${field} is not known. Check its spelling, or remove it.`,
    'not-in-list': ({ value, list }) => `${value} is not one of the choices: ${list}.`,
    'bad-format': ({ value, field }) => `${field} is not written as it should be: ${value}.`,
    'too-small': ({ value, limit }) => `${value} is too small; the least is ${limit}.`,
    'too-big': ({ value, limit }) => `${value} is too big; the most is ${limit}.`,
    'too-short': ({ limit }) => `There is too little here; at least ${limit} is needed.`,
    'duplicate-id': ({ id, other }) => `The id ${id} is already used at ${other}. Choose another.`,
    'unknown-reference': ({ id, lists }) => `${id} does not exist${lists === '*' ? '' : ` in ${lists}`}. Add it, or correct the id.`,
    'wrong-reference': ({ id, list, lists }) => `${id} stands in ${list}; this must point to ${lists}.`,
    cycle: ({ ids }) => `This goes round in a circle: ${ids}.`,
    'published-before-period-end': ({ published, period, end }) => `Published ${published}, before its period ${period} ended on ${end}. Check both dates.`,
    'period-reversed': ({ value }) => `The period ${value} ends before it begins.`,
    'missing-for-kind': ({ field, kind }) => `A target of kind ${kind} needs ${field}.`,
    'value-and-absence': ({ value }) => (value === 'null' ? 'Where there is no value, say why in absence.' : `There is a value (${value}), so absence must not be given.`),
    'unknown-definition': ({ id, indicator }) => `The indicator ${indicator} has no definition ${id}.`,
    'unknown-group': ({ group, indicator }) => `The indicator ${indicator} has no group ${group}.`,
    'draft-in-public': ({ state }) => `A public file holds something not approved (${state}). Approve it, or leave it out.`,
    'small-cell': ({ value, limit }) => `A count of ${value} is below ${limit} and could identify someone. Withhold it before publishing.`,
    'direction-contradicts': ({ comparator, direction }) => `The comparison ${comparator} contradicts the direction ${direction}, so it is not judged.`,
    'tied-values': ({ value, other }) => `Another value stands for the same period (see ${other}); this one is ${value}. Neither is used until one is chosen.`,
    'outside-limits': ({ value, min, max }) => `${value} is outside what is possible (${min} to ${max}). Check it.`,
    'rate-mismatch': ({ value, computed }) => `The printed rate ${value} differs from ${computed}, computed from its counts. Both are kept; check them.`,
    'deadline-before-baseline': ({ deadline, date }) => `The deadline ${deadline} is not later than the baseline date ${date}.`,
    'interim-out-of-order': ({ date }) => `The interim target ${date} is out of order, or not before the deadline.`,
    'prevailing-language-missing': ({ language }) => `The name is missing in ${language}.`,
    'invisible-characters': () => 'The name holds characters that nobody can see. Type it again.',
    'repeated-responsibility': ({ party, item }) => `${party} is named twice for ${item}.`,
    'more-issues': ({ count }) => `And ${count} more. Mend these, then check again.`,
  },
};

/** A path as `targets[3].deadline`. */
export const pathText = (path: Issue['path']): string => path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');

/**
 * An issue as a sentence, with its remedy.
 *
 * @example
 * issueText({ code: 'empty-file', severity: 'error', path: [], values: {} }, 'en') // => 'The file is empty. Check that it was saved or uploaded in full.'
 */
export const issueText = ({ code, values }: Issue, locale: Locale): string => sentences[locale][code](values);
