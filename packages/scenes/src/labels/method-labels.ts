import type { Rules } from '@onemetre/core';
import { formatCount } from '../text/format-count.ts';
import type { Locale } from '../text/locale.ts';

/** Words of om-method. */
export interface MethodLabels {
  readonly name: string;
  readonly notJudged: string;
  readonly origin: string;
  readonly cuts: string;
  readonly cut: string;
  readonly value: string;
  readonly setBy: string;
  readonly ours: string;
  readonly own: string;
  readonly rules: Readonly<Record<keyof Rules, string>>;
  readonly say: Readonly<Record<keyof Rules, (value: number) => string>>;
  readonly states: string;
  readonly state: string;
  readonly group: string;
  readonly items: string;
  readonly methods: string;
  readonly method: string;
  readonly rule: string;
  readonly independent: string;
  readonly software: string;
  readonly schema: string;
  readonly madeBy: string;
  readonly licences: string;
  readonly licence: string;
}

const percent = (locale: Locale, share: number): string => formatCount(share * 100, locale);

export const methodLabels: Readonly<Record<Locale, MethodLabels>> = {
  'zh-Hans': {
    name: '怎样判断',
    notJudged: '这里不作判断，所以不列判断规则。',
    origin:
      '0.95 和 0.60 是欧盟统计局和 Open SDG 用来比较增长率的分界；用在直线进度上，是本库的选择。其余的数也都由本库选定，方案另有规定的从其规定。',
    cuts: '判断用的数',
    cut: '用在哪里',
    value: '数值',
    setBy: '由谁定',
    ours: '本库',
    own: '本方案',
    rules: {
      aheadRatio: '超进度：实际进度与应有进度之比，不低于',
      aheadMargin: '超进度：并且至少多出',
      onTrackRatio: '按进度推进：两者之比，不低于',
      onTrackTolerance: '按进度推进：或者落后不超过',
      atRiskRatio: '滞后：两者之比，不低于（再低为明显滞后）',
      slightRatio: '滞后中说“略有滞后”：两者之比，不低于',
      dueSoonDays: '“即将到期”：距期限不超过',
      awaitingMonths: '“已到期待核”：期限后没有最终数值，最多等',
      staleFactor: '“数据较旧”：超过更新周期的',
      coverageFloor: '能判断的不到这个比例，不给总的说法',
      publicationLag: '数值应在时期结束后几个月内公布',
    },
    say: {
      aheadRatio: (ratio) => formatCount(ratio, 'zh-Hans'),
      aheadMargin: (share) => `${percent('zh-Hans', share)}个百分点`,
      onTrackRatio: (ratio) => formatCount(ratio, 'zh-Hans'),
      onTrackTolerance: (share) => `${percent('zh-Hans', share)}个百分点`,
      atRiskRatio: (ratio) => formatCount(ratio, 'zh-Hans'),
      slightRatio: (ratio) => formatCount(ratio, 'zh-Hans'),
      dueSoonDays: (days) => `${days}天`,
      awaitingMonths: (months) => `${months}个月`,
      staleFactor: (times) => `${times}倍`,
      coverageFloor: (share) => `${percent('zh-Hans', share)}%`,
      publicationLag: (months) => `${months}个月`,
    },
    states: '全部状态',
    state: '状态',
    group: '类别',
    items: '本方案项数',
    methods: '本页用到的方法和规则',
    method: '方法',
    rule: '规则',
    independent: '发布机关与数据整理者不是同一单位，因此处处标明“非官方示例”。',
    software: '程序版本',
    schema: '数据结构版本',
    madeBy: '数据文件生成程序',
    licences: '许可',
    licence: '程序按 MIT 许可使用；数据的使用条件以各自来源为准。',
  },
  en: {
    name: 'How it is judged',
    notJudged: 'Nothing is judged here, so no rules of judging are listed.',
    origin:
      '0.95 and 0.60 are the cut-offs that Eurostat and Open SDG use to compare growth rates; on a straight line they are our choice. All other numbers are ours as well, unless the programme sets its own.',
    cuts: 'Numbers used in judging',
    cut: 'Where it is used',
    value: 'Value',
    setBy: 'Set by',
    ours: 'this library',
    own: 'this programme',
    rules: {
      aheadRatio: 'Ahead: ratio of progress to the progress expected, from',
      aheadMargin: 'Ahead: and in hand at least',
      onTrackRatio: 'On track: the same ratio, from',
      onTrackTolerance: 'On track: or short by at most',
      atRiskRatio: 'Behind: the same ratio, from (below it, well behind)',
      slightRatio: 'Said to be slightly behind: the same ratio, from',
      dueSoonDays: 'Due soon: days left, at most',
      awaitingMonths: 'Awaiting the final value: after the deadline, at most',
      staleFactor: 'Older data: beyond the reporting rhythm by a factor of',
      coverageFloor: 'No overall statement when less than this can be judged',
      publicationLag: 'A value is due after the end of its period within',
    },
    say: {
      aheadRatio: (ratio) => formatCount(ratio, 'en'),
      aheadMargin: (share) => `${percent('en', share)} percentage points`,
      onTrackRatio: (ratio) => formatCount(ratio, 'en'),
      onTrackTolerance: (share) => `${percent('en', share)} percentage points`,
      atRiskRatio: (ratio) => formatCount(ratio, 'en'),
      slightRatio: (ratio) => formatCount(ratio, 'en'),
      dueSoonDays: (days) => `${days} days`,
      awaitingMonths: (months) => `${months} months`,
      staleFactor: String,
      coverageFloor: (share) => `${percent('en', share)}%`,
      publicationLag: (months) => `${months} months`,
    },
    states: 'All states',
    state: 'State',
    group: 'Group',
    items: 'Items of this programme',
    methods: 'Methods and rules used on this page',
    method: 'Method',
    rule: 'Rule',
    independent: 'Issuer and publisher are not the same body, so everything is marked “unofficial example”.',
    software: 'Software version',
    schema: 'Version of the data model',
    madeBy: 'Data file made by',
    licences: 'Licences',
    licence: 'The software is under the MIT licence; data are used under the terms of their sources.',
  },
};
