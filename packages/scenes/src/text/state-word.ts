import type { Answer, State, Variant } from '@onemetre/core';
import type { Locale } from './locale.ts';

/** The word for each state, in the order of `states`; a test keeps the two in step. */
export const stateWords: Readonly<Record<Locale, Readonly<Record<State, string>>>> = {
  'zh-Hans': {
    achieved: '已完成',
    ahead: '超进度',
    'on-track': '按进度推进',
    'at-risk': '滞后',
    'off-track': '明显滞后',
    missed: '未按期完成',
    holding: '保持达标',
    recovered: '恢复达标',
    breached: '未能保持',
    lapsed: '曾达标现未达标',
    improving: '持续向好',
    'mixed-up': '总体向好近期回落',
    'mixed-down': '近期好转',
    worsening: '持续变差',
    'under-way': '推进中',
    ongoing: '常态化开展',
    'not-started': '未启动',
    'not-due': '未到期',
    'not-applicable': '无任务',
    withdrawn: '已取消',
    'no-data': '暂无数据',
    'awaiting-final': '已到期待核',
    'not-assessable': '暂无法判断',
    withheld: '不予显示',
    invalid: '数据有误',
  },
  en: {
    achieved: 'Achieved',
    ahead: 'Ahead',
    'on-track': 'On track',
    'at-risk': 'Behind',
    'off-track': 'Well behind',
    missed: 'Not met on time',
    holding: 'Holding',
    recovered: 'Recovered',
    breached: 'Not held',
    lapsed: 'Met once, not now',
    improving: 'Improving',
    'mixed-up': 'Better overall, worse lately',
    'mixed-down': 'Better lately',
    worsening: 'Worsening',
    'under-way': 'Under way',
    ongoing: 'Ongoing',
    'not-started': 'Not started',
    'not-due': 'Not due yet',
    'not-applicable': 'No task here',
    withdrawn: 'Withdrawn',
    'no-data': 'No data',
    'awaiting-final': 'Due, awaiting final figure',
    'not-assessable': 'Cannot be judged',
    withheld: 'Not shown',
    invalid: 'Faulty data',
  },
};

/** The words of a state's variants; 序时进度 speaks of elapsed time, so it is said of counts that add up alone. */
const variantWords: Readonly<Record<Locale, Readonly<Record<Variant, Partial<Record<State, string>>>>>> = {
  'zh-Hans': {
    slight: { 'at-risk': '略有滞后' },
    overshot: { 'off-track': '超出区间' },
    elapsed: { ahead: '超序时进度', 'on-track': '按序时推进', 'at-risk': '滞后于序时' },
    aspired: { missed: '力争目标未达到', breached: '力争目标未达到', lapsed: '力争目标未达到' },
  },
  en: {
    slight: { 'at-risk': 'Slightly behind' },
    overshot: { 'off-track': 'Beyond the range' },
    elapsed: {},
    aspired: { missed: 'Aspired target not met', breached: 'Aspired target not met', lapsed: 'Aspired target not met' },
  },
};

/**
 * The word for an answer's state, in its variant.
 *
 * @example
 * stateWord({ state: 'holding' }, 'en') // => 'Holding'
 */
export function stateWord({ state, variant }: Pick<Answer, 'state' | 'variant'>, locale: Locale): string {
  return (variant && variantWords[locale][variant][state]) ?? stateWords[locale][state];
}
