import type { Flag } from '@onemetre/core';
import type { Locale } from './locale.ts';

/** The words for each flag, in the order of `flags`. */
export const flagWords: Readonly<Record<Locale, Readonly<Record<Flag, string>>>> = {
  'zh-Hans': {
    early: '提前',
    late: '逾期完成',
    'moving-away': '背离目标',
    overshot: '已越过目标',
    'beyond-range': '优于区间',
    'thin-margin': '余量很小',
    'due-soon': '即将到期',
    'past-due': '已过期限',
    provisional: '初步数',
    stale: '数据较旧',
    'lower-bound': '按下限判断',
    'at-the-line': '恰在界线',
    'met-at-baseline': '出发时已达标',
    'not-confirmed-at-deadline': '到期未复核',
    'timing-unknown': '完成时间不详',
    declared: '申报',
    'corrected-down': '有核减',
    adjusted: '目标有调整',
  },
  en: {
    early: 'early',
    late: 'late',
    'moving-away': 'moving away',
    overshot: 'past the target',
    'beyond-range': 'better than the range',
    'thin-margin': 'thin margin',
    'due-soon': 'due soon',
    'past-due': 'past due',
    provisional: 'provisional figure',
    stale: 'older data',
    'lower-bound': 'judged by the lower bound',
    'at-the-line': 'exactly at the line',
    'met-at-baseline': 'met at the start',
    'not-confirmed-at-deadline': 'not confirmed at the deadline',
    'timing-unknown': 'date of completion unclear',
    declared: 'declared',
    'corrected-down': 'corrected down',
    adjusted: 'target adjusted',
  },
};

/**
 * The words for a flag.
 *
 * @example
 * flagWord('declared', 'zh-Hans') // => '申报'
 */
export function flagWord(flag: Flag, locale: Locale): string {
  return flagWords[locale][flag];
}
