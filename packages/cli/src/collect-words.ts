import type { Locale } from '@onemetre/scenes';

/** What is said when workbooks go out to units and come back. */
interface CollectWords {
  readonly collect: string;
  readonly returns: string;
  readonly intoPlan: string;
  readonly outPlan: string;
  readonly due: string;
  readonly by: string;
  readonly returnedBy: string;
  /** There is no unit or area to send a workbook to. */
  readonly nobody: string;
  readonly noFolder: (folder: string) => string;
  readonly kinds: Readonly<Record<'missing' | 'strange' | 'late' | 'conflict' | 'change' | 'gone', string>>;
  readonly why: Readonly<Record<'other-plan' | 'whose' | 'twice', string>>;
  readonly goneFrom: string;
}

const words: Readonly<Record<Locale, CollectWords>> = {
  'zh-Hans': {
    collect: '把各单位交回的工作簿合到方案里：谁没有交、谁和谁不一致、改了什么、谁交晚了',
    returns: '各单位交回的工作簿，或放着它们的文件夹，可写多个；文件名里要有单位名称',
    intoPlan: '合到这个方案里',
    outPlan: '要写的方案数据文件（.json）；不写就只检查',
    due: '要求交回的日期，YYYY-MM-DD；按文件的修改日期看谁交晚了',
    by: 'unit：每个牵头单位一个工作簿，只有自己牵头的内容；area：每个下级地区（街道、乡镇、区）一个，口径锁定，只有自己的数；--out 写文件夹',
    returnedBy: '谁交来的：unit（牵头单位，默认）或 area（街道、乡镇、区；没写地区的数算它自己的）',
    nobody: '方案里没有牵头单位，或没有下级地区：没有可发的。什么也没有写入。',
    noFolder: (folder) => `没有 ${folder}，或里面没有文件，或打不开。`,
    kinds: { missing: '没有交', strange: '没有收', late: '交晚了', conflict: '不一致', change: '改动', gone: '少了' },
    why: {
      'other-plan': '不是这个方案的工作簿',
      whose: '文件名里没有牵头单位的名称',
      twice: '这个单位已经有一个文件',
    },
    goneFrom: '方案里的没有删去',
  },
  en: {
    collect:
      'put the workbooks that units sent back into the plan: who is missing, who differs, what changed, what came late',
    returns: 'the workbooks that came back, or folders with them; the name of a file has the title of its unit in it',
    intoPlan: 'the programme file that they go into',
    outPlan: 'the programme file to write (.json); without it they are only checked',
    due: 'the day by which they were asked for, YYYY-MM-DD; a file came when it was last written',
    by: 'unit: a workbook for each leading unit, with what it leads; area: one for each area below, with its own values and the definitions locked; --out is then a folder',
    returnedBy:
      'whose they are: unit (that leads something, the default) or area (a value that names no area is then its own)',
    nobody: 'The plan has no leading unit, or no area below it: there is nobody to send one to. Nothing was written.',
    noFolder: (folder) => `There is no ${folder}, or there are no files in it, or it cannot be opened.`,
    kinds: {
      missing: 'missing',
      strange: 'not taken',
      late: 'late',
      conflict: 'conflict',
      change: 'changed',
      gone: 'taken away',
    },
    why: {
      'other-plan': 'a workbook of another plan',
      whose: 'its name has no title of a leading unit',
      twice: 'there is a file of this unit already',
    },
    goneFrom: 'it stays in the plan',
  },
};

/** What `collect` and `template --by unit` say, in a language. */
export const collectWords = (locale: Locale): CollectWords => words[locale];
