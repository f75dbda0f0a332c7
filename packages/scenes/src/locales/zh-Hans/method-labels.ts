import type { MethodLabels } from '../../labels/method-labels.ts';
import { formatCount } from '../../text/format-count.ts';
import type { Locale } from '../../text/locale.ts';

const percent = (locale: Locale, share: number): string => formatCount(share * 100, locale);

export const methodLabels: MethodLabels = {
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
  independent: '发布机构与数据整理者不是同一单位，因此处处标明“非官方示例”。',
  software: '程序版本',
  schema: '数据结构版本',
  madeBy: '数据文件生成程序',
  licences: '许可',
  licence: '程序按 MIT 许可使用；数据的使用条件以各自来源为准。',
};
