import type { Report, Flag, Judgeable, Reason, State, Variant, Target } from '@onemetre/core';
import type { Difference, Incomparable, VerdictClass } from '@onemetre/core/robustness';
import type { OwnGap } from '../../text/gap-text.ts';
import type { NotEvaluable } from '@onemetre/core/methods';
import type { SuccessionWords } from '../../text/succession-text.ts';
import type { Comparison } from '../../text/target-phrase.ts';
import type { VerdictNotes } from '../../text/verdict-note.ts';

export const claimWords: Readonly<Record<Report['claim'], string>> = {
  started: '已启动',
  'under-way': '推进中',
  done: '已完成',
  recurring: '常态化开展',
  unfinished: '尚未完成',
  stopped: '已停止',
  cancelled: '已取消',
};

/** Why a published method says something else than our rules, by code. */
export const differenceTexts: Readonly<Record<Difference, string>> = {
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
};

export const incomparableTexts: Readonly<Record<Incomparable, string>> = {
  'set-aside': '这一项不判断',
  faulty: '数据有误',
  'no-single-number': '这类目标没有可比的单一数值',
  'count-incomplete': '累计数不全',
  'no-observation': '暂无数据',
  'no-target-value': '没有单一的目标数值',
  'no-direction': '没有方向',
  'no-deadline': '没有期限',
};

export const verdictWords: Readonly<Record<VerdictClass, string>> = {
  good: '达标或按进度',
  behind: '滞后',
  failing: '明显滞后或未达标',
  unknown: '无法判断',
};

export const clausesJoined: (clauses: readonly string[]) => string = (clauses) =>
  `什么会改变判断：${clauses.join('；')}。`;

/** The words for each flag, in the order of `flags`. */
export const flagWords: Readonly<Record<Flag, string>> = {
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
};

export const gapTexts: Readonly<Record<OwnGap, string>> = {
  'no-owner': '所据材料未载责任单位',
  'no-lead': '列了单位，没有写明由谁牵头',
  'no-source': '没有注明出处',
  'no-target': '指标没有目标',
  'nothing-to-judge': '没有可评估的目标、任务或项目',
  'comparison-not-stated': '只写了数值，没有写明“以上”还是“以内”',
  'no-rhythm': '没有固定的统计周期',
};

export const judgeableTexts: Readonly<Record<Judgeable, string>> = {
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
};

export const furtherPlaces: (count: number) => string = (count) => `共 ${count} 处。`;

/** Why a published method has no answer, by code. */
export const notEvaluableTexts: Readonly<Record<NotEvaluable, string>> = {
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
};

/** A clause for each reason, without a full stop, so that it can stand in a sentence or in a list. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'no-observation': '所据材料未载数值',
  'no-report': '所据材料未载进展',
  'no-baseline': '所据材料未载基线',
  'baseline-undated': '基线未注明日期',
  'baseline-label-differs': '基线的名称与指标不同',
  'baseline-basis-differs': '基线的统计口径与指标不同',
  'baseline-is-bound': '基线只是一个界限值',
  'baseline-after-deadline': '基线日期不早于目标日期',
  'no-deadline': '原文未写明期限',
  'no-direction': '没有写明越高越好还是越低越好',
  'no-unit': '缺少计量单位',
  'no-target-value': '目标没有数值',
  'no-tolerance': '“左右”的范围没有写明',
  'no-denominator': '缺少分母',
  'no-start': '没有写明起算时间',
  'nothing-to-cover': '没有应覆盖的对象',
  'direction-contradicts-comparator': '指标方向与目标的比较方式矛盾',
  'target-on-wrong-side': '目标在基线的反方向',
  'bound-straddles-line': '数值只是一个范围，跨在界线两侧',
  'missing-periods': '有的时期没有数值',
  'definition-changed': '统计口径有变，前后不可比',
  'area-merged': '区划合并，前后不可比',
  'tied-values': '同一时期有两个不同的数值',
  'alternative-value': '另一来源的不同数值，只列出不判断',
  'part-year-value': '不足一个完整时期的数值，只列出不判断',
  'not-released': '尚未核准发布',
  'after-as-of': '晚于评估日期',
  'before-baseline': '早于基线',
  'other-area': '属于其他区域',
  'other-group': '属于其他分组',
  superseded: '已被后来的数值替代',
  'value-absent': '没有数值',
  'value-withheld': '为保护隐私不予显示',
  'value-unreadable': '原始数值无法辨认',
  'value-not-applicable': '该时期无任务',
  'overlapping-period': '与已采用的时期重叠',
  'needs-two-points': '至少需要两个时期的数值',
  'no-confirmation-at-deadline': '期限当期没有最终数值',
  'publication-date-unknown': '所据材料未载公布日期，按时期结束即为已知处理',
  'no-change': '前后没有变化',
  'report-too-old': '最近一期没有进展报告',
  'baseline-on-the-line': '基线正好在界线上，没有可计算的距离',
  'baseline-zero': '基线为0，不能按百分比换算',
  'counts-from-zero': '规划期内的累计从0起算',
  'outside-period': '不在应计的时期内',
  'longer-than-period': '时期长于应考核的时期',
  'inexact-value': '数值只是一个界限值或约数',
  'more-than-all': '达标数多于总数',
  'unit-count-differs': '总数与目标所写的数量不同',
  'no-scale': '数值与分子分母对不上，无法合并计算',
  'computed-from-areas': '由文件所列各区域的数值计算得出',
  'areas-missing': '有的区域没有数值',
  'differs-from-areas': '公布数与各区域合并计算的结果不一致',
  'no-whole-expected': '按整数计，还不要求有进展',
  'no-path': '计划没有写明进度安排',
  'value-too-old': '数值太旧，不能说明现在',
  'comparison-not-published': '所据材料未载用来比较的数值',
  'rank-not-defined': '没有写明由谁排名、在多少个里排名',
  'counts-not-given': '没有给出分子分母，按公布的百分比判断',
  'share-excludes': '已按所述理由剔除部分对象',
  discontinued: '指标已停止统计',
  'values-prevail': '申报与数值不一致，以数值为准',
  'leads-disagree': '两个牵头单位的说法不一致',
  'superseded-by-lead': '以牵头单位的说法为准',
  'vintage-differs': '不是同一次普查或同一种方法的数值',
  'counts-from-document': '没有写明起算时间，从规划文件的日期起算',
  'cannot-add-up': '时点数、平均数和比率不能相加',
  'starts-inside-year': '目标从年中起算，所据材料未载起算时的数值，这一年不计入',
  'derived-from-rate': '数值由公布的完成率推算',
  'rate-only': '只有完成率，没有数值',
  'change-without-document': '没有文件依据的调整不作数',
  'value-below-zero': '计数不会小于0',
  'final-before-end': '时期未结束就标为最终数',
  'not-of-units': '不是达标单位的占比',
  'other-place': '属于其他地方，只作比较',
  'total-from-parts': '由各分组的数值合并计算得出',
  'groups-missing': '有的分组没有数值',
  'differs-from-groups': '公布数与各分组合并计算的结果不一致',
};

/** The word for each state, in the order of `states`; a test keeps the two in step. */
export const stateWords: Readonly<Record<State, string>> = {
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
};

/** The words of a state's variants; 序时进度 speaks of elapsed time, so it is said of counts that add up alone. */
export const variantWords: Readonly<Record<Variant, Partial<Record<State, string>>>> = {
  slight: { 'at-risk': '略有滞后' },
  overshot: { 'off-track': '超出区间' },
  'past-number': { 'off-track': '与目标数不符' },
  elapsed: { ahead: '超序时进度', 'on-track': '按序时推进', 'at-risk': '滞后于序时' },
  aspired: { missed: '力争目标未达到', breached: '力争目标未达到', lapsed: '力争目标未达到' },
};

export const successionWords: SuccessionWords = {
  now: { parties: (name) => `现由${name}承担`, areas: (name) => `已并入${name}` },
  since: {
    parties: ({ name, date, document }) => `自${date}起由${name}承担，依据：${document}`,
    areas: ({ name, date, document }) => `${date}并入${name}，依据：${document}`,
  },
};

export const comparisonWords: Readonly<Record<Target['comparator'], Comparison>> = {
  ge: (value) => `不低于${value}`,
  gt: (value) => `高于${value}`,
  le: (value) => `不高于${value}`,
  lt: (value) => `低于${value}`,
  eq: (value) => `等于${value}`,
  range: (value) => value,
  approx: (value, tolerance) => (tolerance === undefined ? `${value}左右` : `${value}上下${tolerance}以内`),
  within: (value) => `${value}以内`,
  'not-stated': (value) => value,
};

/** How the words of a source show that they compare in this way: then our own reading beside them says nothing new. */
export const comparisonSigns: Readonly<Record<Target['comparator'], RegExp>> = {
  ge: /以上|不低于|不少于|不小于|至少|达到|≥|>=/,
  gt: /(?:^|[^不])(?:高于|多于|大于)|超过|>(?!=)/,
  le: /以下|以内|不高于|不超过|不多于|不大于|≤|<=/,
  lt: /(?:^|[^不])(?:低于|少于|小于)|<(?!=)/,
  eq: /^(?!.*(?:以上|以下|以内|左右|不|低于|高于|超过))/,
  range: /^/,
  approx: /左右|上下|正负/,
  within: /内/,
  'not-stated': /^(?!)/,
};

export const verdictNotes: VerdictNotes = {
  general: '按一米通用规则测算，非考核口径。',
  adopted: ({ body, document }) => `按${body}采用的规则测算（${document}）。`,
  differs: ({ name, value, general }) => `另行设定：${name}为${value}，通用规则为${general}。`,
};

/** The number of a domain or an action, as the plan prints it. */
export const numberWords: (printed: string) => string = (printed) => printed;
