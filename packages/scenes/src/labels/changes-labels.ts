import type { PlanChange, RenameProposal } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** The kinds of changes of a plan, in the groups in which they are shown. */
export type PlanChangeGroup = 'added' | 'dropped' | 'raised' | 'lowered' | 'moved' | 'other';

/** Words of om-changes. */
export interface ChangesLabels {
  readonly name: string;
  readonly between: (v: { from: string; to: string }) => string;
  readonly counts: (v: {
    states: number;
    same: number;
    values: number;
    corrected: number;
    withdrawn: number;
    plan: number;
  }) => string;
  readonly figureCounts: (v: { values: number; corrected: number; withdrawn: number; plan: number }) => string;
  readonly planCounts: (plan: number) => string;
  readonly nothing: string;
  readonly cannot: (v: { from: string; to: string }) => string;
  readonly waiting: string;
  readonly failed: string;
  readonly states: string;
  readonly time: string;
  readonly values: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly plan: string;
  readonly rules: string;
  readonly item: string;
  readonly state: string;
  readonly why: string;
  readonly change: string;
  readonly was: string;
  readonly is: string;
  readonly date: string;
  readonly reason: string;
  readonly noReason: string;
  readonly kind: string;
  readonly lists: Readonly<Record<PlanChange['list'], string>>;
  readonly groups: Readonly<Record<PlanChangeGroup, string>>;
  readonly edition: (v: {
    title: string;
    added: number;
    dropped: number;
    raised: number;
    lowered: number;
    moved: number;
    kept: number;
  }) => string;
  readonly notStates: string;
  readonly proposals: string;
  readonly proposalNote: string;
  readonly earlier: string;
  readonly later: string;
  readonly because: Readonly<Record<RenameProposal['because'], string>>;
}

/** In which group a change of the plan is shown. */
export const planChangeGroups: Readonly<Record<PlanChange['kind'], PlanChangeGroup>> = {
  added: 'added',
  dropped: 'dropped',
  raised: 'raised',
  lowered: 'lowered',
  'deadline-moved': 'moved',
  moved: 'moved',
  retitled: 'other',
  restated: 'other',
  'units-changed': 'other',
  decided: 'other',
  succeeded: 'other',
};

export const changesLabels: Readonly<Record<Locale, ChangesLabels>> = {
  'zh-Hans': {
    name: '有什么变化',
    between: ({ from, to }) => `比较${from}与${to}。`,
    counts: ({ states, same, values, corrected, withdrawn, plan }) =>
      `${states}项的状态或标注有变，${same}项没有变；新数值${values}个，更正${corrected}个，不再计入${withdrawn}个，方案调整${plan}处。`,
    figureCounts: ({ values, corrected, withdrawn, plan }) =>
      `新数值${values}个，更正${corrected}个，不再计入${withdrawn}个，方案调整${plan}处。`,
    planCounts: (plan) => `方案调整${plan}处。`,
    nothing: '这段时间没有变化。',
    cannot: ({ from, to }) => `不能比较“${from}”与“${to}”：要写成年-月-日，且前者不晚于后者。请核对元素的 from 和 to。`,
    waiting: '正在读取用来比较的数据…',
    failed: '用来比较的数据没有读到，因此不作比较。请核对元素的 before。',
    states: '状态变化及其原因',
    time: '只因时间推移',
    values: '新数值',
    corrected: '更正',
    withdrawn: '不再计入的数值',
    plan: '方案调整',
    rules: '判断规则变化',
    item: '事项',
    state: '现在的状态',
    why: '怎样变的，为什么',
    change: '变化',
    was: '原来',
    is: '现在',
    date: '日期',
    reason: '原因',
    noReason: '未说明原因',
    kind: '类别',
    lists: {
      domains: '领域',
      actions: '行动',
      indicators: '指标',
      targets: '目标',
      milestones: '节点',
      projects: '重点工程',
      commitments: '承诺',
      parties: '单位',
      areas: '地区',
    },
    groups: {
      added: '新增',
      dropped: '不再列入',
      raised: '数值提高',
      lowered: '数值降低',
      moved: '时间或位置调整',
      other: '其他调整',
    },
    edition: ({ title, added, dropped, raised, lowered, moved, kept }) =>
      `与“${title}”相比：新增${added}项，不再列入${dropped}项，数值提高${raised}项、降低${lowered}项，时间或位置调整${moved}项；沿用${kept}项。`,
    notStates: '不比较状态：两版方案定的不是同一件事。',
    proposals: '可能是同一项（供核对，未认定）',
    proposalNote: '名称相近或相同的，只作提示，不当作同一项。',
    earlier: '上一版',
    later: '这一版',
    because: {
      'same-title': '名称相同',
      'same-code': '外部编码相同',
      'similar-title': '名称相近',
      'same-indicator': '指标相同',
    },
  },
  en: {
    name: 'What has changed',
    between: ({ from, to }) => `Compares ${from} with ${to}.`,
    counts: ({ states, same, values, corrected, withdrawn, plan }) =>
      `State or marks changed: ${states}; unchanged: ${same}. New values: ${values}; corrected: ${corrected}; no longer counted: ${withdrawn}; changes of the plan: ${plan}.`,
    figureCounts: ({ values, corrected, withdrawn, plan }) =>
      `New values: ${values}; corrected: ${corrected}; no longer counted: ${withdrawn}; changes of the plan: ${plan}.`,
    planCounts: (plan) => `Changes of the plan: ${plan}.`,
    nothing: 'Nothing has changed in this time.',
    cannot: ({ from, to }) =>
      `“${from}” and “${to}” cannot be compared: both must be dates such as 2025-06-30, the earlier one first. Check from and to on the element.`,
    waiting: 'Reading the data to compare with…',
    failed: 'The data to compare with were not read, so nothing is compared. Check before on the element.',
    states: 'Changes of state, and why',
    time: 'Only because time has passed',
    values: 'New values',
    corrected: 'Corrections',
    withdrawn: 'Values no longer counted',
    plan: 'Changes of the plan',
    rules: 'Changes of the rules of judging',
    item: 'Item',
    state: 'State now',
    why: 'How it changed, and why',
    change: 'Change',
    was: 'Before',
    is: 'Now',
    date: 'Date',
    reason: 'Reason',
    noReason: 'no reason stated',
    kind: 'Kind',
    lists: {
      domains: 'field',
      actions: 'action',
      indicators: 'indicator',
      targets: 'target',
      milestones: 'milestone',
      projects: 'key project',
      commitments: 'promise',
      parties: 'unit',
      areas: 'area',
    },
    groups: {
      added: 'Added',
      dropped: 'No longer listed',
      raised: 'Number raised',
      lowered: 'Number lowered',
      moved: 'Date or place moved',
      other: 'Other changes',
    },
    edition: ({ title, added, dropped, raised, lowered, moved, kept }) =>
      `Compared with “${title}”: ${added} added, ${dropped} no longer listed, numbers raised in ${raised} and lowered in ${lowered}, date or place moved in ${moved}; ${kept} carried on.`,
    notStates: 'States are not compared: the two editions do not ask for the same.',
    proposals: 'May be the same item (to be checked, not assumed)',
    proposalNote: 'Names that are alike or the same are only pointed out; they are not taken for one item.',
    earlier: 'Edition before',
    later: 'This edition',
    because: {
      'same-title': 'same name',
      'same-code': 'same external code',
      'similar-title': 'similar name',
      'same-indicator': 'same indicator',
    },
  },
};
