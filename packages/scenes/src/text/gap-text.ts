import type { GapCode, Judgeable, SharedGap } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { reasonText } from './reason-text.ts';

type OwnGap = Exclude<GapCode, SharedGap>;

const own: Readonly<Record<Locale, Readonly<Record<OwnGap, string>>>> = {
  'zh-Hans': {
    'no-owner': '所据材料未载责任单位',
    'no-lead': '列了单位，没有写明由谁牵头',
    'no-source': '没有注明出处',
    'no-target': '指标没有目标',
    'nothing-to-judge': '没有可评估的目标、任务或项目',
    'comparison-not-stated': '只写了数值，没有写明“以上”还是“以内”',
    'no-rhythm': '没有固定的统计周期',
  },
  en: {
    'no-owner': 'our sources name no unit for it',
    'no-lead': 'units are named, but not which one leads',
    'no-source': 'its place in the sources is not given',
    'no-target': 'the indicator has no target',
    'nothing-to-judge': 'it has no target, task or project that could be judged',
    'comparison-not-stated': 'only a number is given, not whether at least or at most',
    'no-rhythm': 'no regular reporting period is stated',
  },
};

const judgeable: Readonly<Record<Locale, Readonly<Record<Judgeable, string>>>> = {
  'zh-Hans': {
    nothing: '无法评估',
    'by-report': '只能凭进展报告',
    done: '是否完成',
    'done-in-time': '是否按期完成',
    met: '是否达标',
    'met-in-time': '是否按期达标',
    share: '达标单位的比例',
    kept: '是否保持',
    direction: '变化方向',
    'on-the-way': '进度快慢',
  },
  en: {
    nothing: 'nothing',
    'by-report': 'by reports alone',
    done: 'whether it is done',
    'done-in-time': 'whether it is done in time',
    met: 'whether it is met',
    'met-in-time': 'whether it is met in time',
    share: 'the share of units that comply',
    kept: 'whether it is kept',
    direction: 'the direction',
    'on-the-way': 'how far it is on its way',
  },
};

/**
 * What an item lacks, as a clause.
 *
 * @example
 * gapText('no-lead', 'zh-Hans') // => '列了单位，没有写明由谁牵头'
 */
export function gapText(code: GapCode, locale: Locale): string {
  return isOwn(code) ? own[locale][code] : reasonText(code, locale);
}

/**
 * How far an item can be judged, in a few words.
 *
 * @example
 * judgeableText('on-the-way', 'en') // => 'how far it is on its way'
 */
export function judgeableText(of: Judgeable, locale: Locale): string {
  return judgeable[locale][of];
}

function isOwn(code: GapCode): code is OwnGap {
  return Object.prototype.hasOwnProperty.call(own.en, code);
}
