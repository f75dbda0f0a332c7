import type { Locale } from '@onemetre/scenes';
import type { SnapshotTag } from '@onemetre/widgets/snapshot';

/** A widget on a page, with the heading it stands under. */
export interface Section {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly lead: Readonly<Record<Locale, string>>;
  readonly widgets: readonly { readonly tag: SnapshotTag; readonly attributes?: Readonly<Record<string, string>> }[];
}

export const overview: Section = {
  id: 'overview',
  title: { 'zh-Hans': '总览', en: 'Overview' },
  lead: {
    'zh-Hans': '这份方案承诺了什么，目前能知道什么。',
    en: 'What the plan promises, and what can be known so far.',
  },
  widgets: [{ tag: 'om-answer' }, { tag: 'om-overview' }],
};

export const actions: Section = {
  id: 'actions',
  title: { 'zh-Hans': '领域与行动', en: 'Domains and actions' },
  lead: {
    'zh-Hans': '每项行动的责任单位、量化目标和工作承诺，均按原文顺序列出。',
    en: 'Each action with its units, targets and commitments, in the order of the text.',
  },
  widgets: [{ tag: 'om-domains' }, { tag: 'om-actions' }],
};

export const indicators: Section = {
  id: 'indicators',
  title: { 'zh-Hans': '指标与目标', en: 'Indicators and targets' },
  lead: {
    'zh-Hans': '从哪里出发，现在在哪里，要到哪里。',
    en: 'Where it started, where it stands, where it is to go.',
  },
  widgets: [{ tag: 'om-indicator-table' }, { tag: 'om-indicator' }],
};

export const commitments: Section = {
  id: 'commitments',
  title: { 'zh-Hans': '没有数字的承诺', en: 'Promises without a number' },
  lead: {
    'zh-Hans': '方案里更多的是没有数字的承诺，这里逐条列出。',
    en: 'Most promises of a plan carry no number; here is each of them.',
  },
  widgets: [{ tag: 'om-commitments' }],
};

export const units: Section = {
  id: 'units',
  title: { 'zh-Hans': '谁负责什么', en: 'Who answers for what' },
  lead: {
    'zh-Hans':
      '方块为牵头，方框为配合，实点为按职责分工，空点为一组单位；原文未分牵头与配合的，只用点，不计到单位头上。',
    en: 'A square leads, an open square supports, a dot answers by its duty, an open dot is a group of units; where the text names no lead there are only dots, and nothing counts against a unit.',
  },
  widgets: [{ tag: 'om-responsibility-matrix' }],
};

export const timeline: Section = {
  id: 'timeline',
  title: { 'zh-Hans': '时间轴', en: 'Timeline' },
  lead: {
    'zh-Hans': '期限、节点和重点工程，原定日期与调整后的日期并列。',
    en: 'Deadlines, milestones and key projects, original dates beside revised ones.',
  },
  widgets: [{ tag: 'om-timeline' }],
};

export const attention: Section = {
  id: 'attention',
  title: { 'zh-Hans': '需要先办的事', en: 'What needs action first' },
  lead: {
    'zh-Hans': '滞后和未完成的，以及已过期限还没有答复的。',
    en: 'What is behind or missed, and what is past its date without an answer.',
  },
  widgets: [{ tag: 'om-attention' }],
};

export const changes: Section = {
  id: 'changes',
  title: { 'zh-Hans': '有什么变化', en: 'What has changed' },
  lead: {
    'zh-Hans': '和上次公布时相比，变了什么，为什么变。',
    en: 'What has changed since the last release, and why.',
  },
  widgets: [{ tag: 'om-changes' }],
};

/** The plan against the one before it, which another page of the portal shows. */
export const editions = (before: string): Section => ({
  id: 'editions',
  title: { 'zh-Hans': '和上一轮相比', en: 'Against the plan before' },
  lead: {
    'zh-Hans': '新增了什么，什么不再列入，哪些目标有调整。',
    en: 'What is new, what is no longer listed, which targets have changed.',
  },
  widgets: [{ tag: 'om-changes', attributes: { before: `data/${before}.json` } }],
});

export const areas: Section = {
  id: 'areas',
  title: { 'zh-Hans': '各镇街情况', en: 'Towns and subdistricts' },
  lead: {
    'zh-Hans': '同一个指标在各镇街的数值，不作排名。',
    en: 'One indicator in each town and subdistrict, unranked.',
  },
  widgets: [{ tag: 'om-areas' }],
};

export const projects: Section = {
  id: 'projects',
  title: { 'zh-Hans': '重点工程', en: 'Key projects' },
  lead: {
    'zh-Hans': '每项工程的阶段、日期、资金和单位。',
    en: 'Stages, dates, money and units of each project.',
  },
  widgets: [{ tag: 'om-projects' }],
};

export const policies: Section = {
  id: 'policies',
  title: { 'zh-Hans': '政策文件', en: 'Policies' },
  lead: {
    'zh-Hans': '方案提到的政策印发了没有，文件和附件能不能读到。',
    en: 'Whether the policies that the plan names were issued, and which documents can be read.',
  },
  widgets: [{ tag: 'om-policies' }],
};

export const evidence: Section = {
  id: 'evidence',
  title: { 'zh-Hans': '依据', en: 'Evidence' },
  lead: {
    'zh-Hans': '每项内容依据哪份文件，缺什么，在哪里找过。',
    en: 'Which document bears what, what is absent, and where it was looked for.',
  },
  widgets: [{ tag: 'om-evidence' }],
};

export const method: Section = {
  id: 'method',
  title: { 'zh-Hans': '怎样判断', en: 'How it is judged' },
  lead: {
    'zh-Hans': '用了哪些规则和数，由谁定，由谁整理。',
    en: 'Which rules and numbers are used, who set them, and who prepared the data.',
  },
  widgets: [{ tag: 'om-method' }],
};

export const list = (kinds: readonly string[]): Section => ({
  id: 'lists',
  title: { 'zh-Hans': '更多内容', en: 'More of the plan' },
  lead: {
    'zh-Hans': '试点、活动、工作机制、起点数据和读者提示。',
    en: 'Pilots, campaigns, working mechanism, starting figures and notes for readers.',
  },
  widgets: kinds.map((kind) => ({ tag: 'om-list', attributes: { list: kind } })),
});

/** A few indicators over time; all of them stand in the section of indicators. */
export const trends = (items: readonly string[]): Section => ({
  id: 'trends',
  title: { 'zh-Hans': '历年走势', en: 'Over time' },
  lead: {
    'zh-Hans': '历年数值，以及按计划应走的路。虚线处没有数值，空心的点是初步数。',
    en: 'The values of the years beside the way expected. Where the line is dotted there is no value; a hollow dot is provisional.',
  },
  widgets: items.map((item) => ({ tag: 'om-indicator-chart', attributes: { item } })),
});

export const meeting: Section = {
  id: 'meeting',
  title: { 'zh-Hans': '开会用的一页', en: 'One page for a meeting' },
  lead: {
    'zh-Hans': '总体情况、需要先办的事和各领域，打印出来正好一页A4。',
    en: 'The whole, what needs action first and each domain; it prints on exactly one page of A4.',
  },
  widgets: [{ tag: 'om-meeting-sheet' }],
};
