import type { Difference, Incomparable, VerdictClass } from '@onemetre/core/robustness';
import type { Locale } from './locale.ts';

/** Why a published method says something else than our rules, by code. */
const differenceTexts: Readonly<Record<Locale, Readonly<Record<Difference, string>>>> = {
  'zh-Hans': {
    'hold-target': '这是要保持的水平；该方法只看变化，不看是否守住',
    'deadline-passed': '期限已过；该方法仍按速度判断',
    'zero-baseline': '起点为零，没有增长率；该方法不能算，或用 0.001 代替',
    'zero-target': '目标为零；该方法用 0.001 代替，或要求每年减少全部',
    'first-value-as-baseline': '没有可用的基线；该方法从第一个数值算起',
    'no-target': '没有目标数值；该方法只看增长快慢',
    'growth-against-straight-line': '该方法比较年均增速，本项目比较直线进度',
    'projection-against-pace': '该方法看按趋势到期能达到多少，本项目看目前的进度',
    'other-cut-offs': '该方法的分档界线不同',
    'interim-targets': '本项目按年度目标计算应有进度，该方法只连起点和终点',
    tolerance: '差距在全程的 5% 以内，本项目视为按进度推进',
    'time-in-years': '该方法按年计算时间，本项目按天',
  },
  en: {
    'hold-target': 'this is a level to be kept; the method looks at the change and not at the line',
    'deadline-passed': 'the deadline has passed; the method still judges by speed',
    'zero-baseline': 'it starts from zero, where no growth rate exists; the method cannot tell, or takes 0.001',
    'zero-target': 'the target is zero; the method takes 0.001, or requires all to go each year',
    'first-value-as-baseline': 'there is no usable baseline; the method starts from the first value',
    'no-target': 'there is no value to reach; the method looks at growth alone',
    'growth-against-straight-line': 'the method compares growth rates per year, our rules a straight path',
    'projection-against-pace':
      'the method asks where the trend will end, our rules how far it should have come on the day of its value',
    'other-cut-offs': 'the method draws the lines between its answers elsewhere',
    'interim-targets': 'our path runs through the interim targets, that of the method from start to end',
    tolerance: 'within 5 % of the whole way our rules count it as on track',
    'time-in-years': 'the method counts time in years, our rules in days',
  },
};

const incomparableTexts: Readonly<Record<Locale, Readonly<Record<Incomparable, string>>>> = {
  'zh-Hans': {
    'set-aside': '这一项不判断',
    faulty: '数据有误',
    'no-single-number': '这类目标没有可比的单一数值',
    'count-incomplete': '累计数不全',
    'no-observation': '暂无数据',
    'no-target-value': '没有单一的目标数值',
    'no-direction': '没有方向',
    'no-deadline': '没有期限',
  },
  en: {
    'set-aside': 'this item is not judged',
    faulty: 'faulty data',
    'no-single-number': 'targets of this kind have no single number to compare',
    'count-incomplete': 'the count is not complete',
    'no-observation': 'no data',
    'no-target-value': 'no single value to reach',
    'no-direction': 'no direction',
    'no-deadline': 'no deadline',
  },
};

const verdictWords: Readonly<Record<Locale, Readonly<Record<VerdictClass, string>>>> = {
  'zh-Hans': { good: '达标或按进度', behind: '滞后', failing: '明显滞后或未达标', unknown: '无法判断' },
  en: { good: 'met or on track', behind: 'behind', failing: 'well behind or not met', unknown: 'cannot be said' },
};

/**
 * Why a published method says something else than our rules.
 *
 * @example
 * differenceText('deadline-passed', 'en') // => 'the deadline has passed; the method still judges by speed'
 */
export function differenceText(difference: Difference, locale: Locale): string {
  return differenceTexts[locale][difference];
}

/**
 * Why published methods cannot be asked about a target.
 *
 * @example
 * incomparableText('no-deadline', 'en') // => 'no deadline'
 */
export function incomparableText(reason: Incomparable, locale: Locale): string {
  return incomparableTexts[locale][reason];
}

/**
 * The word for what methods are compared by.
 *
 * @example
 * verdictWord('behind', 'zh-Hans') // => '滞后'
 */
export function verdictWord(verdict: VerdictClass, locale: Locale): string {
  return verdictWords[locale][verdict];
}
