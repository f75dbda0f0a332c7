import type { NotEvaluable } from '@onemetre/core/methods';
import type { Locale } from './locale.ts';

/** Why a published method has no answer, by code. */
const notEvaluableTexts: Readonly<Record<Locale, Readonly<Record<NotEvaluable, string>>>> = {
  'zh-Hans': {
    'no-value': '没有数值',
    'too-few-values': '有数据的太少',
    'missing-value': '有一个数值缺失',
    'value-is-zero': '有一个数值为零',
    'value-not-positive': '数值应大于零',
    'weight-negative': '权重为负',
    'weights-sum-to-zero': '权重之和为零',
    'bounds-equal': '两端相同',
    'no-spread': '数值都相同',
    'out-of-range': '结果超出了数的范围',
    'no-data': '没有数据',
    'single-value': '起点之后没有数值',
    'duplicate-years': '同一时间有两个数值',
    'no-baseline': '没有起点',
    'base-year-after-data': '起点晚于全部数据',
    'baseline-contradicts-series': '起点的数值与数据不一致',
    'no-target': '没有目标数值',
    'no-target-year': '没有目标年份',
    'target-year-not-after-baseline': '目标年份不晚于起点',
    'no-direction': '没有写明方向',
    'zero-baseline': '起点为零，没有增长率',
    'negative-baseline': '起点为负，增长率的方向相反',
    'sign-change': '数值由负变正或由正变负，没有增长率',
    'target-sign-change': '起点与目标一正一负，没有增长率',
    'target-equals-baseline': '目标等于起点，没有路可走',
    'share-outside-limits': '比例不在 0 与全部之间',
    'needs-judgement': '增长率的数列须由人判断',
    'no-bounds': '没有上下界',
    'bounds-out-of-order': '上下界与界线的次序不对',
    'no-threshold': '没有界线',
    'no-scored-series': '没有一个数列有得分',
    'input-missing': '缺少一项输入',
  },
  en: {
    'no-value': 'there is no value',
    'too-few-values': 'too few have data',
    'missing-value': 'a value is missing',
    'value-is-zero': 'a value is zero',
    'value-not-positive': 'values must be above zero',
    'weight-negative': 'a weight is negative',
    'weights-sum-to-zero': 'the weights sum to zero',
    'bounds-equal': 'both ends are the same',
    'no-spread': 'all values are the same',
    'out-of-range': 'the result is beyond the range of numbers',
    'no-data': 'there are no data',
    'single-value': 'there is no value after the start',
    'duplicate-years': 'there are two values for one time',
    'no-baseline': 'there is no starting value',
    'base-year-after-data': 'the start is after all data',
    'baseline-contradicts-series': 'the starting value is not that of the data',
    'no-target': 'there is no value to reach',
    'no-target-year': 'there is no target year',
    'target-year-not-after-baseline': 'the target year is not after the start',
    'no-direction': 'the direction is not said',
    'zero-baseline': 'it starts from zero, where no growth rate exists',
    'negative-baseline': 'it starts below zero, where a growth rate points the wrong way',
    'sign-change': 'the values change sign, where no growth rate exists',
    'target-sign-change': 'start and target have different signs, where no growth rate exists',
    'target-equals-baseline': 'the target is the start, so that there is no way to go',
    'share-outside-limits': 'a share is not between nothing and the whole',
    'needs-judgement': 'series of growth rates are for people to judge',
    'no-bounds': 'there are no bounds',
    'bounds-out-of-order': 'bounds and thresholds are not in order',
    'no-threshold': 'there is no threshold',
    'no-scored-series': 'no series has a score',
    'input-missing': 'an input is missing',
  },
};

/**
 * Why a published method has no answer.
 *
 * @example
 * notEvaluableText('no-data', 'en') // => 'there are no data'
 */
export function notEvaluableText(reason: NotEvaluable, locale: Locale): string {
  return notEvaluableTexts[locale][reason];
}
