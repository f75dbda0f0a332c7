import type { Target } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** Words of the indicator card and of the table of all indicators. */
export interface IndicatorLabels {
  readonly target: string;
  readonly targets: string;
  readonly baseline: string;
  readonly latest: string;
  readonly period: string;
  readonly value: string;
  readonly deadline: string;
  readonly state: string;
  readonly name: string;
  readonly published: (date: string) => string;
  readonly note: string;
  readonly units: string;
  readonly lead: string;
  readonly meaning: string;
  readonly about: string;
  readonly remarks: string;
  readonly strength: Readonly<Record<NonNullable<Target['strength']>, string>>;
  readonly context: string;
  readonly noTarget: string;
  readonly noDeadline: string;
  /** What the path expects on the day of the value. */
  readonly expected: (date: string, value: string) => string;
  readonly missing: (period: string) => string;
  readonly tableCaption: (title: string) => string;
  readonly listCaption: (title: string) => string;
  readonly baselineNotUsed: string;
  /** The plain sentence of the figures profile: what it stood at, and what the target is. */
  readonly stood: (v: { value: string; period: string }) => string;
  readonly aims: (v: { target: string; deadline: string }) => string;
  readonly started: (v: { value: string; aside: string | null }) => string;
  readonly done: (date: string) => string;
  readonly nothing: string;
  readonly drawn: (v: { value: string; target: string; state: string }) => string;
  readonly all: string;
  readonly filter: string;
  readonly sortBy: (column: string) => string;
  readonly planOrder: string;
  readonly shown: (count: number, total: number) => string;
  readonly withReferences: (count: number) => string;
}

export const indicatorLabels: Readonly<Record<Locale, IndicatorLabels>> = {
  'zh-Hans': {
    target: '目标',
    targets: '各项目标',
    baseline: '基线',
    latest: '最新数值',
    period: '时期',
    value: '数值',
    deadline: '期限',
    state: '状态',
    name: '指标',
    published: (date) => `${date}公布`,
    note: '说明',
    units: '责任单位',
    lead: '牵头',
    meaning: '含义',
    about: '关于这个指标',
    remarks: '责任方说明',
    strength: { binding: '约束性', expected: '预期性', aspired: '力争' },
    context: '背景指标，不作判断',
    noTarget: '所据材料未载目标',
    noDeadline: '未写明期限',
    expected: (date, value) => `${date}应到 ${value}`,
    missing: (period) => `${period}缺`,
    tableCaption: (title) => `${title}：历次数值与目标`,
    listCaption: (title) => `${title}：全部指标与目标`,
    baselineNotUsed: '仅供参考，不参与计算',
    stood: ({ value, period }) => `${period}为${value}。`,
    aims: ({ target, deadline }) => `目标为${target}，${deadline}。`,
    started: ({ value, aside }) => `基线为${value}${aside === null ? '' : `（${aside}）`}。`,
    done: (date) => `${date}完成。`,
    nothing: '所据材料未载数值。',
    drawn: ({ value, target, state }) => [value, target && `目标${target}`, state].filter(Boolean).join('；'),
    all: '全部',
    filter: '按状态筛选',
    sortBy: (column) => `按${column}排序`,
    planOrder: '恢复方案顺序',
    shown: (count, total) => `显示${count}行，共${total}行`,
    withReferences: (count) => `其中${count}行是其他文件的参照目标，列出供参考，不计入总览的统计。`,
  },
  en: {
    target: 'Target',
    targets: 'All targets',
    baseline: 'Baseline',
    latest: 'Latest value',
    period: 'Period',
    value: 'Value',
    deadline: 'Deadline',
    state: 'State',
    name: 'Indicator',
    published: (date) => `published ${date}`,
    note: 'Note',
    units: 'Responsible units',
    lead: 'lead',
    meaning: 'What it means',
    about: 'About this indicator',
    remarks: 'Remarks by those responsible',
    strength: { binding: 'binding', expected: 'expected', aspired: 'aspired to' },
    context: 'Context, not judged',
    noTarget: 'No target in our sources',
    noDeadline: 'no deadline stated',
    expected: (date, value) => `expected ${date.startsWith('the ') ? 'at' : 'on'} ${date}: ${value}`,
    missing: (period) => `${period} missing`,
    tableCaption: (title) => `${title}: values and targets`,
    listCaption: (title) => `${title}: all indicators and targets`,
    baselineNotUsed: 'for reference, not used',
    stood: ({ value, period }) => `${value} in ${period}.`,
    aims: ({ target, deadline }) => `The target is ${target}, ${deadline}.`,
    started: ({ value, aside }) => `It started at ${value}${aside === null ? '' : ` (${aside})`}.`,
    done: (date) => `Done ${date}.`,
    nothing: 'Our sources give no value.',
    drawn: ({ value, target, state }) => [value, target && `target ${target}`, state].filter(Boolean).join('; '),
    all: 'All',
    filter: 'Filter by state',
    sortBy: (column) => `Sort by ${column}`,
    planOrder: 'Back to plan order',
    shown: (count, total) => `Showing ${count} of ${total} rows`,
    withReferences: (count) =>
      `${count} of the rows ${count === 1 ? 'is a reference target' : 'are reference targets'} of other documents: shown, and not counted in the overview.`,
  },
};
