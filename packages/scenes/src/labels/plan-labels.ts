import type { Commitment, Document, Duty, Entry, Note, Policy } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';
import type { ListName } from '../view/list-names.ts';

/** Words of the widgets that show the plan itself: domains, actions, commitments, units, dates and lists. */
export interface PlanLabels {
  readonly units: string;
  readonly duties: Readonly<Record<Duty, string>>;
  readonly dutyOfAll: Readonly<Record<Duty, string>>;
  readonly collective: string;
  /** With what is said of its members, or nothing. */
  readonly group: (note: string) => string;
  readonly members: (count: number) => string;
  readonly openGroup: string;
  readonly noUnits: string;
  readonly targets: string;
  readonly commitments: string;
  readonly notes: string;
  readonly count: (
    count: number,
    noun: 'action' | 'target' | 'commitment' | 'unit' | 'milestone' | 'measure',
  ) => string;
  /** Of the targets just counted. */
  readonly aspired: (count: number) => string;
  readonly noTargets: string;
  readonly natures: Readonly<Record<Commitment['nature'], string>>;
  readonly noDue: string;
  readonly due: string;
  readonly nature: string;
  readonly commitment: string;
  readonly where: string;
  readonly state: string;
  readonly unit: string;
  readonly led: string;
  readonly takesPart: string;
  readonly matrixCaption: string;
  readonly perAction: string;
  readonly noLead: string;
  readonly timelineCaption: string;
  readonly item: string;
  readonly planned: string;
  readonly revised: string;
  readonly actual: string;
  readonly today: (date: string) => string;
  readonly overdueUnknown: string;
  readonly undated: string;
  /** Of a figure whose source gives no date. */
  readonly undatedValue: string;
  readonly kinds: Readonly<Record<'target' | 'milestone' | 'project' | 'horizon' | 'commitment', string>>;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly policyStatus: Readonly<Record<Policy['statements'][number]['status'], string>>;
  readonly contradictory: string;
  readonly availability: Readonly<Record<Document['availability'], string>>;
  readonly noteKinds: Readonly<Record<Note['kind'], string>>;
  readonly entryLists: Readonly<Record<Entry['list'], string>>;
  readonly columns: Readonly<
    Record<
      | 'title'
      | 'status'
      | 'number'
      | 'date'
      | 'value'
      | 'place'
      | 'detail'
      | 'type'
      | 'units'
      | 'now'
      | 'about'
      | 'kind'
      | 'action'
      | 'availability',
      string
    >
  >;
  readonly all: string;
  readonly showing: (count: number, total: number) => string;
}

export const planLabels: Readonly<Record<Locale, PlanLabels>> = {
  'zh-Hans': {
    units: '责任单位',
    duties: { lead: '牵头', support: '配合', 'by-duty': '按职责分工' },
    dutyOfAll: { lead: '牵头负责', support: '配合', 'by-duty': '按职责分工负责' },
    collective: '一组单位',
    group: (note) => (note === '' ? '一组单位' : `一组单位，${note}`),
    members: (count) => `${count} 个`,
    openGroup: '未逐一列出',
    noUnits: '所据材料未载责任单位',
    targets: '量化目标',
    commitments: '工作承诺',
    notes: '读者提示',
    count: (count, noun) =>
      `${count} ${{ action: '项行动', target: '项量化目标', commitment: '项工作承诺', unit: '个责任单位', milestone: '个节点', measure: '项举措' }[noun]}`,
    aspired: (count) => `其中力争目标 ${count} 项`,
    noTargets: '没有量化目标',
    natures: {
      build: '建设',
      establish: '建立',
      improve: '提升',
      explore: '探索',
      continue: '持续',
      recurrent: '定期开展',
      'full-coverage': '全覆盖',
      direction: '只写方向',
      strive: '争创',
      enforce: '执行监管',
      support: '支持鼓励',
      publicise: '宣传',
    },
    noDue: '未写明期限',
    due: '期限',
    nature: '性质',
    commitment: '承诺',
    where: '出处',
    state: '状态',
    unit: '责任单位',
    led: '牵头',
    takesPart: '参与',
    matrixCaption: '责任单位与行动对照表',
    perAction: '单位数',
    noLead: '原文没有写明牵头单位，因此不标牵头，也不按单位计数。',
    timelineCaption: '期限与进展时间表',
    item: '事项',
    planned: '原定',
    revised: '调整后',
    actual: '完成',
    today: (date) => `数据截至 ${date}`,
    overdueUnknown: '已过期限，所据材料未载进展',
    undated: '未写明期限的事项',
    undatedValue: '未注明日期',
    kinds: { target: '目标', milestone: '节点', project: '重点工程', horizon: '展望', commitment: '承诺' },
    lists: {
      pilots: '试点类型',
      campaigns: '活动与专项',
      mechanism: '工作机制',
      outcomes: '预期成果',
      honours: '荣誉称号',
      named: '单位名录',
      context: '起点与概况数据',
      notes: '读者提示：含糊与矛盾之处',
      clusters: '跨领域目标',
      parties: '责任单位名录',
    },
    policyStatus: { issued: '称已印发', planned: '称将出台', named: '仅提及' },
    contradictory: '前后说法不一',
    availability: { read: '已读全文', quoted: '只见转引', named: '只有名称，未见正文' },
    noteKinds: {
      ambiguity: '含糊',
      contradiction: '矛盾',
      duplicate: '可能重复',
      gap: '缺漏',
      definition: '口径',
      method: '方法',
      cause: '原因',
      coverage: '范围',
    },
    entryLists: { campaign: '活动', pilot: '试点', mechanism: '机制', outcome: '成果', honour: '荣誉', unit: '单位' },
    columns: {
      title: '名称',
      status: '状态',
      number: '文号',
      date: '日期',
      value: '数值',
      place: '出处',
      detail: '说明',
      type: '类型',
      units: '单位',
      now: '现由谁承担',
      about: '涉及',
      kind: '类别',
      action: '所属行动',
      availability: '可得性',
    },
    all: '全部',
    showing: (count, total) => `显示 ${count} 项，共 ${total} 项`,
  },
  en: {
    units: 'Responsible units',
    duties: { lead: 'lead', support: 'support', 'by-duty': 'by duty' },
    dutyOfAll: { lead: 'lead', support: 'support', 'by-duty': 'each by its own duty' },
    collective: 'group of units',
    group: (note) => (note === '' ? 'a group of units' : `a group: ${note}`),
    members: (count) => `${count} units`,
    openGroup: 'not listed one by one',
    noUnits: 'no responsible unit in our sources',
    targets: 'Targets with a number',
    commitments: 'Promises',
    notes: 'Notes for readers',
    count: (count, noun) =>
      `${count} ${{ action: ['action', 'actions'], target: ['target', 'targets'], commitment: ['promise', 'promises'], unit: ['unit', 'units'], milestone: ['milestone', 'milestones'], measure: ['measure', 'measures'] }[noun][count === 1 ? 0 : 1]}`,
    aspired: (count) => `${count} of them aspired to`,
    noTargets: 'no target with a number',
    natures: {
      build: 'build',
      establish: 'establish',
      improve: 'improve',
      explore: 'explore',
      continue: 'continue',
      recurrent: 'regularly',
      'full-coverage': 'full coverage',
      direction: 'direction only',
      strive: 'strive for',
      enforce: 'enforce',
      support: 'support',
      publicise: 'publicise',
    },
    noDue: 'no date stated',
    due: 'Due',
    nature: 'Nature',
    commitment: 'Promise',
    where: 'Where',
    state: 'State',
    unit: 'Unit',
    led: 'leads',
    takesPart: 'takes part',
    matrixCaption: 'Units and actions',
    perAction: 'Units',
    noLead: 'The text names no lead unit, so none is marked and nothing is counted by unit.',
    timelineCaption: 'Deadlines and progress',
    item: 'Item',
    planned: 'Planned',
    revised: 'Revised',
    actual: 'Done',
    today: (date) => `data as of ${date}`,
    overdueUnknown: 'past its date; our sources give no progress',
    undated: 'Without a stated date',
    undatedValue: 'undated',
    kinds: {
      target: 'target',
      milestone: 'milestone',
      project: 'key project',
      horizon: 'outlook',
      commitment: 'promise',
    },
    lists: {
      pilots: 'Types of pilots',
      campaigns: 'Campaigns and schemes',
      mechanism: 'Working mechanism',
      outcomes: 'Expected outcomes',
      honours: 'Honours',
      named: 'Named units',
      context: 'Starting figures and setting',
      notes: 'Notes for readers: what is unclear or contradictory',
      clusters: 'Goals across the domains',
      parties: 'Responsible units',
    },
    policyStatus: { issued: 'said to be issued', planned: 'said to be still to come', named: 'only named' },
    contradictory: 'the text contradicts itself',
    availability: { read: 'read in full', quoted: 'seen only as quoted', named: 'named, text not available' },
    noteKinds: {
      ambiguity: 'unclear',
      contradiction: 'contradiction',
      duplicate: 'possible duplicate',
      gap: 'gap',
      definition: 'definition',
      method: 'method',
      cause: 'cause',
      coverage: 'coverage',
    },
    entryLists: {
      campaign: 'campaign',
      pilot: 'pilot',
      mechanism: 'mechanism',
      outcome: 'outcome',
      honour: 'honour',
      unit: 'unit',
    },
    columns: {
      title: 'Name',
      status: 'Status',
      number: 'Number',
      date: 'Date',
      value: 'Value',
      place: 'Where',
      detail: 'Detail',
      type: 'Type',
      units: 'Units',
      now: 'Now',
      about: 'About',
      kind: 'Kind',
      action: 'Action',
      availability: 'Availability',
    },
    all: 'All',
    showing: (count, total) => `Showing ${count} of ${total}`,
  },
};
