import type { Evidence, MethodId, RuleId, Rules } from '@onemetre/core';
import { formatCount } from '../text/format-count.ts';
import type { Locale } from '../text/locale.ts';

/** Words of “why this state?”. */
export interface WhyLabels {
  readonly why: string;
  readonly whence: string;
  readonly method: string;
  readonly rule: string;
  readonly used: string;
  readonly ignored: string;
  readonly arithmetic: string;
  readonly dates: string;
  readonly changes: string;
  readonly evidence: string;
  readonly sources: string;
  readonly ours: string;
  readonly published: (date: string) => string;
  readonly because: (value: string, reason: string) => string;
  readonly asOf: (date: string) => string;
  readonly knownAt: (date: string) => string;
  readonly reference: (date: string) => string;
  readonly deadline: (date: string) => string;
  readonly start: (date: string) => string;
  readonly progress: (share: string) => string;
  readonly elapsed: (share: string) => string;
  readonly ratio: (ratio: string) => string;
  readonly expected: (value: string) => string;
  readonly more: (count: number) => string;
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly rules: Readonly<Record<RuleId, (rules: Rules) => string>>;
  readonly freshness: Readonly<Record<Evidence['freshness'], string>>;
  readonly completeness: Readonly<Record<Evidence['completeness'], string>>;
  readonly sourced: string;
  readonly unsourced: string;
  readonly grades: Readonly<Record<NonNullable<Evidence['grade']>, string>>;
}

const points = (share: number, locale: Locale): string => formatCount(share * 100, locale);

export const whyLabels: Readonly<Record<Locale, WhyLabels>> = {
  'zh-Hans': {
    why: '为什么是这个状态？',
    whence: '数据从哪里来？',
    method: '方法',
    rule: '规则',
    used: '用到的数据',
    ignored: '没有用到的数据',
    arithmetic: '计算',
    dates: '日期',
    changes: '什么会改变判断',
    evidence: '依据',
    sources: '出处',
    ours: '本库规则',
    published: (date) => `${date}公布`,
    because: (value, reason) => `${value}：${reason}`,
    asOf: (date) => `评估日${date}`,
    knownAt: (date) => `只用${date}前公布的数据`,
    reference: (date) => `数值对应${date}`,
    deadline: (date) => `期限${date}`,
    start: (date) => `起算${date}`,
    progress: (share) => `已走全程的${share}`,
    elapsed: (share) => `当时应走${share}`,
    ratio: (ratio) => `两者之比${ratio}`,
    expected: (value) => `当时应到${value}`,
    more: (count) => `另有${count}条，见数据文件`,
    methods: {
      'linear-pace': '直线进度法',
      hold: '保持法',
      cumulative: '累计法',
      recurrent: '逐期法',
      standard: '达标单位法',
      direction: '方向法',
      compare: '对照法',
      deliverable: '完成与否',
      report: '依据进展报告',
      standing: '依据正式决定',
    },
    rules: {
      standing: () => '有正式决定，不按一般规则判断。',
      inputs: () => '判断所需的内容不全，或者相互矛盾。',
      'before-period': () => '评估日早于起算日。',
      'no-data': () => '基线之后没有可用的数值。',
      met: () => '最近一期数值满足目标。',
      lapsed: () => '曾经满足目标，最近一期不满足。',
      'after-deadline': () => '期限已过，看期限当期的最终数值。',
      'rate-only': () => '所据材料只载完成率，没有数值。',
      'no-pace': () => '没有可用的基线或期限，不能比较进度。',
      'no-path': () => '计划没有写明进度安排：到期之前只看是否已有进展。',
      overshot: () => '数值已越过目标允许的另一端，不比进度。',
      'whole-things': () => '按整数计，当时还不要求有进展，也还没有进展。',
      freshness: () => '此后应有的数值没有来，最近的数值太旧，不能说明现在。',
      pace: (rules) =>
        `已走的比例与当时应走的比例相比：比值不低于${formatCount(rules.aheadRatio, 'zh-Hans')}且多出${points(rules.aheadMargin, 'zh-Hans')}个百分点为超进度；不低于${formatCount(rules.onTrackRatio, 'zh-Hans')}，或落后不超过${points(rules.onTrackTolerance, 'zh-Hans')}个百分点，为按进度推进；不低于${formatCount(rules.atRiskRatio, 'zh-Hans')}为滞后；再低为明显滞后。`,
      hold: () => '每个应考核的时期都要满足；没有数值的时期不算满足。',
      'hold-ended': () => '保持期已结束，看最后一个应考核时期的最终数值。',
      'cumulative-complete': () => '各期数值相加，与当时应有的数量相比。',
      'cumulative-bound': () => '有的时期没有数值，只用已知各期之和作下限来判断。',
      done: () => '有完成的记录。',
      due: () => '看期限和是否已有开工的依据。',
      reported: () => '按责任方的进展报告。',
      direction: () => '看历次数值的总体变化和最近一次变化。',
    },
    freshness: { fresh: '数据在更新周期内', stale: '数据较旧', none: '没有数据' },
    completeness: { complete: '应有的时期齐全', partial: '应有的时期不全', none: '没有任何时期的数据' },
    sourced: '有公开文件可查',
    unsourced: '没有公开文件佐证',
    grades: { original: '读自原始来源', quoted: '转引自其他材料', derived: '由公布的数推算', declared: '责任方申报' },
  },
  en: {
    why: 'Why this state?',
    whence: 'Where would data come from?',
    method: 'Method',
    rule: 'Rule',
    used: 'Data used',
    ignored: 'Data left out',
    arithmetic: 'Arithmetic',
    dates: 'Dates',
    changes: 'What would change it',
    evidence: 'Evidence',
    sources: 'Sources',
    ours: 'our rule',
    published: (date) => `published ${date}`,
    because: (value, reason) => `${value}: ${reason}`,
    asOf: (date) => `judged as of ${date}`,
    knownAt: (date) => `only what was published by ${date}`,
    reference: (date) => `the value refers to ${date}`,
    deadline: (date) => `deadline ${date}`,
    start: (date) => `counts from ${date}`,
    progress: (share) => `${share} of the way covered`,
    elapsed: (share) => `${share} expected by then`,
    ratio: (ratio) => `ratio of the two ${ratio}`,
    expected: (value) => `expected by then ${value}`,
    more: (count) => `${count} more in the data file`,
    methods: {
      'linear-pace': 'straight-line pace',
      hold: 'hold',
      cumulative: 'cumulative count',
      recurrent: 'every period',
      standard: 'units that comply',
      direction: 'direction of change',
      compare: 'comparison',
      deliverable: 'done or not',
      report: 'progress report',
      standing: 'formal decision',
    },
    rules: {
      standing: () => 'A formal decision stands in place of the ordinary rule.',
      inputs: () => 'What the judgement needs is incomplete or contradicts itself.',
      'before-period': () => 'The date of judging is before the start.',
      'no-data': () => 'There is no usable value after the baseline.',
      met: () => 'The latest value satisfies the target.',
      lapsed: () => 'The target was satisfied once; the latest value does not satisfy it.',
      'after-deadline': () => 'The deadline has passed; the final value for its period decides.',
      'rate-only': () => 'Only a completion rate is given, no value.',
      'no-pace': () => 'Without a usable baseline or deadline, pace cannot be compared.',
      'no-path': () =>
        'The plan does not say how it is to go: until its deadline only whether something has come counts.',
      overshot: () => 'The value has passed the other end of what satisfies; there is no pace.',
      'whole-things': () => 'Counted in wholes, no progress was expected yet, and none has come.',
      freshness: () => 'Values due since then have not come; the latest is too old to speak of today.',
      pace: (rules) =>
        `The share of the way covered against the share expected by then: from a ratio of ${formatCount(rules.aheadRatio, 'en')} and ${points(rules.aheadMargin, 'en')} points in hand it is ahead; from ${formatCount(rules.onTrackRatio, 'en')}, or at most ${points(rules.onTrackTolerance, 'en')} points short, on track; from ${formatCount(rules.atRiskRatio, 'en')}, behind; below, well behind.`,
      hold: () => 'Every period due has to satisfy it; a period without a value does not count as satisfied.',
      'hold-ended': () => 'The period to hold is over; the final value of the last period due decides.',
      'cumulative-complete': () => 'The periods are added up and compared with what is expected by then.',
      'cumulative-bound': () =>
        'Some periods have no value; the sum of those known is a lower bound, and that is judged.',
      done: () => 'There is a record that it was done.',
      due: () => 'The deadline and evidence of a start decide.',
      reported: () => 'The progress report of those responsible.',
      direction: () => 'The overall change of the values, and the latest one.',
    },
    freshness: { fresh: 'within the reporting rhythm', stale: 'older than the reporting rhythm', none: 'no data' },
    completeness: {
      complete: 'no period due is missing',
      partial: 'some periods due are missing',
      none: 'no period has data',
    },
    sourced: 'borne out by a public document',
    unsourced: 'no public document bears it out',
    grades: {
      original: 'read in the original source',
      quoted: 'quoted from another document',
      derived: 'computed from published figures',
      declared: 'declared by those responsible',
    },
  },
};
