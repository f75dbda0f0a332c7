import type { Locale } from '@onemetre/scenes';

/** What is known of a call that is wrong. */
export interface UsageMore {
  /** What may have been meant; '' where nothing is near. */
  readonly meant?: string;
  /** What may be given; '' where that is not a list. */
  readonly choices?: string;
  /** The command that was called; '' for none. */
  readonly command?: string;
}

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
  readonly progress: string;
  readonly lang: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly explain: string;
  readonly out: string;
  readonly previous: string;
  /** Headings of the help, by the words of the library that prints it. */
  readonly headings: Readonly<Record<string, string>>;
  readonly options: string;
  readonly command: string;
  readonly summary: (file: string, outcome: 'fine' | 'faulty' | 'unusable', errors: number, warnings: number) => string;
  readonly error: string;
  /** What is said of places that are not printed. */
  readonly morePlaces: (count: number) => string;
  readonly warning: string;
  readonly noDate: string;
  readonly idTaken: (id: string) => string;
  readonly badDate: (value: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  /** What keeps a file from being written, by the code of the file system. */
  readonly writeFaults: Readonly<Record<string, string>>;
  readonly isBusy: string;
  readonly isLink: string;
  readonly isNoFolder: string;
  readonly isNoFile: string;
  readonly isSource: string;
  readonly refused: (errors: number) => string;
  readonly wrote: (file: string, hash: string) => string;
  readonly columns: readonly [string, string, string, string];
  readonly completion: string;
  readonly shell: string;
  /** The call for help on a command, and what it does. */
  readonly helpCommand: readonly [string, string];
  /** What is wrong with a call, by the code of the library that reads it. */
  readonly usage: (code: string, named: string, more?: UsageMore) => string;
}

const chinese: Words = {
  locale: 'zh-Hans',
  about: '检查、评估和发布方案数据文件',
  version: '显示版本',
  help: '显示说明',
  check: '检查文件，列出每个问题的位置和改法（0 没有错误，1 数据有错误，2 调用不对或文件不能用）',
  evaluate: '按日期评估一个方案',
  publish: '检查并生成可公开的数据文件（.json 和 .js）',
  files: '方案文件，可写多个；文件夹取其中的 .json；- 读标准输入',
  file: '方案文件；- 读标准输入',
  json: '以 JSON 输出',
  progress: '逐个写明读到哪个文件；在终端里读多个文件时本来就写',
  lang: '提示的语言：zh 或 en；默认按系统语言',
  asOf: '评估日期，YYYY-MM-DD；默认用文件自带的日期',
  knownAt: '只用此日期前已公布的数据；默认与评估日期相同',
  explain: '逐项写出理由',
  out: '输出文件夹',
  previous: '上一次发布的数据文件；新文件记下它的校验值；默认是输出文件夹里已有的',
  headings: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
  options: '[选项]',
  command: '<命令>',
  summary: (file, outcome, errors, warnings) => {
    const reminders = warnings > 0 ? `，${warnings} 个提醒` : '';
    if (outcome === 'unusable') return `${file}：不能用`;
    return outcome === 'fine' ? `${file}：没有错误${reminders}` : `${file}：${errors} 个错误${reminders}`;
  },
  error: '错误',
  morePlaces: (count) => `另有 ${count} 处未列出，用 --json 可以全部列出`,
  warning: '提醒',
  idTaken: (id) => `编号 ${id} 与发布文件夹里别的文件同名，或在 Windows 上不能作文件名。请在文件里换一个编号（id）。`,
  noDate: '没有评估日期：请用 --as-of 指定，文件里也没有写。',
  badDate: (value) => `日期应写成 YYYY-MM-DD：${value}`,
  cannotWrite: (file, reason) => `无法写入 ${file}：${reason}`,
  writeFaults: {
    ENOSPC: '磁盘已满。请腾出空间再试；原来的文件没有动',
    EDQUOT: '空间配额已用完。请腾出空间再试；原来的文件没有动',
    EFBIG: '文件超过了这里允许的大小。请换一个位置；原来的文件没有动',
    EACCES: '没有写入权限。请换一个文件夹，或请管理员给权限',
    EPERM: '没有写入权限。请换一个文件夹，或请管理员给权限',
    EROFS: '这里是只读的。请换一个文件夹',
    EBUSY: '文件正被别的程序打开。请关闭后再试',
    ENAMETOOLONG: '名称太长。请换一个短些的',
  },
  isBusy: '另有一次写入正在进行。请等它完成再试',
  isLink: '这是符号链接，不跟随',
  isNoFolder: '这不是文件夹',
  isNoFile: '同名的不是普通文件',
  isSource: '会盖掉原来的文件',
  refused: (errors) => `没有发布：有 ${errors} 个错误。什么也没有写入。`,
  wrote: (file, hash) => `已写入 ${file}  ${hash}`,
  columns: ['状态', '提示', '目标或事项', '编号'],
  completion: '写出让终端补全命令和选项的脚本',
  shell: 'bash、zsh 或 fish',
  helpCommand: ['help [命令]', '显示一个命令的说明'],
  usage: (code, named, { meant = '', choices = '', command = '' } = {}) => {
    const said: Readonly<Record<string, string>> = {
      'commander.unknownOption': `没有选项 ${named}。`,
      'commander.unknownCommand': `没有命令 ${named}。`,
      'commander.missingArgument': `缺少参数 ${named}。`,
      'commander.optionMissingArgument': `选项 ${named} 后面缺少内容。`,
      'commander.missingMandatoryOptionValue': `缺少选项 ${named}。`,
      'commander.excessArguments': '参数太多。',
      'commander.invalidArgument': `选项 ${named} 的内容不对。`,
    };
    const hint = `${meant && `是不是 ${meant}？`}${choices && `可用：${choices}。`}`;
    return `${said[code] ?? '命令写法不对。'}${hint}请看 ${['onemetre', command, '--help'].filter(Boolean).join(' ')}。`;
  },
};

const english: Words = {
  locale: 'en',
  about: 'Checks, evaluates and publishes programme files',
  version: 'print the version',
  help: 'print this help',
  check:
    'check files, with the place and remedy of every problem (0 no errors, 1 errors in the data, 2 wrong call or unusable file)',
  evaluate: 'judge a programme as of a date',
  publish: 'check a file and make its public data files (.json and .js)',
  files: 'programme files, one or more; of a folder its .json files; - is the standard input',
  file: 'programme file; - is the standard input',
  json: 'write JSON',
  progress: 'say which file is being read; on a terminal that is done anyway where there are several',
  lang: 'language of messages: zh or en; that of the system when absent',
  asOf: 'the date to judge as of, YYYY-MM-DD; the file’s own date when absent',
  knownAt: 'use only what had been published by this date; the same date when absent',
  explain: 'give the reason for each item',
  out: 'folder to write to',
  previous: 'the data file published before, to whose hash the new one points back; the one in the folder when absent',
  headings: {},
  options: '[options]',
  command: '<command>',
  summary: (file, outcome, errors, warnings) => {
    const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
    const reminders = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
    if (outcome === 'unusable') return `${file}: cannot be used`;
    return outcome === 'fine' ? `${file}: no errors${reminders}` : `${file}: ${count(errors, 'error')}${reminders}`;
  },
  error: 'error',
  morePlaces: (count) => `${count} more places are not listed; --json lists them all`,
  warning: 'warning',
  idTaken: (id) =>
    `The id ${id} is the name of another file of a release, or of none that Windows can write. Give the programme another id.`,
  noDate: 'There is no date to judge as of: give --as-of; the file does not say one.',
  badDate: (value) => `A date is written YYYY-MM-DD: ${value}`,
  cannotWrite: (file, reason) => `Cannot write ${file}: ${reason}`,
  writeFaults: {
    ENOSPC: 'the disk is full. Make room and try again; what was there is as it was',
    EDQUOT: 'your share of the disk is used up. Make room and try again; what was there is as it was',
    EFBIG: 'the file is larger than may be here. Choose another place; what was there is as it was',
    EACCES: 'you may not write here. Choose another folder, or ask for the right to',
    EPERM: 'you may not write here. Choose another folder, or ask for the right to',
    EROFS: 'this place can only be read. Choose another folder',
    EBUSY: 'another program has the file open. Close it and try again',
    ENAMETOOLONG: 'the name is too long. Choose a shorter one',
  },
  isBusy: 'another run is writing here. Try again when it has ended',
  isLink: 'this is a symbolic link, which is not followed',
  isNoFolder: 'this is not a folder',
  isNoFile: 'something of this name is not a plain file',
  isSource: 'it would overwrite the file it is made from',
  refused: (errors) => `Not published: ${errors} ${errors === 1 ? 'error' : 'errors'}. Nothing was written.`,
  wrote: (file, hash) => `wrote ${file}  ${hash}`,
  columns: ['state', 'flags', 'target or item', 'id'],
  completion: 'write a script that makes a shell offer commands and options',
  shell: 'bash, zsh or fish',
  helpCommand: ['help [command]', 'print the help of a command'],
  usage: (code, named, { meant = '', choices = '', command = '' } = {}) => {
    const said: Readonly<Record<string, string>> = {
      'commander.unknownOption': `There is no option ${named}.`,
      'commander.unknownCommand': `There is no command ${named}.`,
      'commander.missingArgument': `The argument ${named} is missing.`,
      'commander.optionMissingArgument': `The option ${named} needs a value.`,
      'commander.missingMandatoryOptionValue': `The option ${named} is missing.`,
      'commander.excessArguments': 'There are too many arguments.',
      'commander.invalidArgument': `The value of the option ${named} is not valid.`,
    };
    const hint = `${meant && ` Did you mean ${meant}?`}${choices && ` There are: ${choices}.`}`;
    return `${said[code] ?? 'The call is not valid.'}${hint} See ${['onemetre', command, '--help'].filter(Boolean).join(' ')}.`;
  },
};

/** The command's words in a language. */
export const words = (locale: Locale): Words => ({ 'zh-Hans': chinese, en: english })[locale];
