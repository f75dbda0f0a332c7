import type { Locale } from '@onemetre/scenes';

/** A widget of which the folder has a static form. */
export interface KitPart {
  readonly tag: string;
  /** Whether it stands on the sample pages, as an element. */
  readonly onPage: boolean;
  readonly title: Readonly<Record<Locale, string>>;
}

/** In the order in which a page tells it. */
export const kitParts: readonly KitPart[] = [
  part('om-overview', '总览', 'Overview'),
  part('om-attention', '需要先办的事', 'What needs action first'),
  part('om-changes', '有什么变化', 'What has changed'),
  part('om-indicator-table', '指标与目标', 'Indicators and targets'),
  part('om-domains', '各领域', 'Domains', false),
  part('om-actions', '行动', 'Actions'),
  part('om-commitments', '没有数字的承诺', 'Promises without a number'),
  part('om-projects', '重点工程', 'Key projects'),
  part('om-policies', '政策文件', 'Policies', false),
  part('om-responsibility-matrix', '谁负责什么', 'Who answers for what'),
  part('om-timeline', '时间轴', 'Timeline'),
  part('om-evidence', '依据', 'Evidence'),
  part('om-method', '怎样判断', 'How it is judged'),
];

function part(tag: string, chinese: string, english: string, onPage = true): KitPart {
  return { tag, onPage, title: { 'zh-Hans': chinese, en: english } };
}
