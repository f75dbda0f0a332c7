import type { CaseProblemCode } from '@onemetre/core/methods';
import type { Locale } from '@onemetre/scenes';

/** What `onemetre method` says. */
export interface MethodWords {
  readonly about: string;
  readonly id: string;
  readonly file: string;
  readonly list: string;
  readonly json: string;
  readonly unknown: (given: string, known: readonly string[]) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly line: (file: string, line: number, problem: string) => string;
  readonly problems: Readonly<Record<CaseProblemCode, string>>;
  readonly source: string;
  readonly options: string;
  readonly statuses: string;
  readonly none: string;
  /** The option of `evaluate`, and the columns that it adds. */
  readonly beside: string;
  readonly columns: readonly [string, string, string];
}

const chinese: MethodWords = {
  about:
    '用一种公开发布的方法逐行计算：读入 JSON Lines，写出 JSON Lines（0 全部读懂，1 有读不懂的行，2 调用不对或文件不能用）',
  id: '方法编号，见 --list',
  file: '案例文件，每行一个 JSON 对象；不写或写 - 则读标准输入',
  list: '列出全部方法：版本、出处、可用的选项和默认值、状态用语',
  json: '与 --list 同用，以 JSON 输出',
  unknown: (given, known) =>
    `${given === '' ? '没有写明方法' : `没有方法 ${given}`}。可用的方法：${known.join('、')}。详见 onemetre method --list。`,
  cannotRead: (file, reason) => `无法读取 ${file}：${reason}`,
  line: (file, line, problem) => `${file} 第 ${line} 行：${problem}`,
  problems: {
    'not-json': '这一行不是 JSON',
    'too-long': '这一行太长',
    'not-an-object': '这里应是一个对象，写在花括号里',
    'not-a-list': '这里应是一个列表，写在方括号里',
    'no-time': '缺少年份（year）或日期（date）',
    'not-a-year': '年份应写成 2020 或 "2015-2017"',
    'not-a-date': '日期应写成 "2020-06-30"',
    'not-a-number': '这里应是一个数，不加引号；没有数值时写 null',
    'not-text': '这里应是文字，写在引号里',
    'not-true-or-false': '这里应写 true 或 false',
    'not-a-direction': '方向应写成 "up" 或 "down"',
    'not-an-id': '编号应是文字或数',
    'not-a-choice': '不是这个选项可取的值',
    'out-of-its-range': '超出了这个选项的范围',
  },
  source: '出处',
  options: '选项',
  statuses: '状态用语',
  none: '无',
  beside: '旁边列出一种公开发布的方法对每个目标的说法；编号见 method --list',
  columns: ['方法数值', '方法得分', '方法状态'],
};

const english: MethodWords = {
  about:
    'run a published method on cases, one a line: JSON Lines in, JSON Lines out (0 all read, 1 some lines cannot be read, 2 wrong call or unusable file)',
  id: 'name of the method, as --list has it',
  file: 'file of cases, a JSON object on each line; standard input when absent or -',
  list: 'list all methods: version, source, options with their defaults, status words',
  json: 'with --list: write JSON',
  unknown: (given, known) =>
    `${given === '' ? 'The method is missing' : `There is no method ${given}`}. Methods: ${known.join(', ')}. See onemetre method --list.`,
  cannotRead: (file, reason) => `Cannot read ${file}: ${reason}`,
  line: (file, line, problem) => `${file}, line ${line}: ${problem}`,
  problems: {
    'not-json': 'this line is not JSON',
    'too-long': 'this line is too long',
    'not-an-object': 'an object is needed here, in braces',
    'not-a-list': 'a list is needed here, in square brackets',
    'no-time': 'a year or a date is missing',
    'not-a-year': 'a year is written 2020 or "2015-2017"',
    'not-a-date': 'a date is written "2020-06-30"',
    'not-a-number': 'a number is needed here, without quotes; null where there is none',
    'not-text': 'text is needed here, in quotes',
    'not-true-or-false': 'true or false is needed here',
    'not-a-direction': 'a direction is "up" or "down"',
    'not-an-id': 'an id is text or a number',
    'not-a-choice': 'this option has no such value',
    'out-of-its-range': 'this is outside of what the option allows',
  },
  source: 'source',
  options: 'options',
  statuses: 'status words',
  none: 'none',
  beside: 'show beside each target what a published method says; for names see method --list',
  columns: ['method value', 'method score', 'method status'],
};

/** The words of `onemetre method` in a language. */
export const methodWords = (locale: Locale): MethodWords => ({ 'zh-Hans': chinese, en: english })[locale];
