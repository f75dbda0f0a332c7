import type { Locale } from '../text/locale.ts';

/** Words of om-attention. */
export interface AttentionLabels {
  readonly name: string;
  readonly notJudged: string;
  readonly first: (count: number) => string;
  readonly nothing: string;
  readonly unknown: (count: number) => string;
  readonly action: string;
  readonly pastDueUnknown: string;
  readonly late: (days: number) => string;
  readonly reason: string;
  readonly note: string;
  /** A duty and the units that have it. */
  readonly units: (v: { duty: string; names: readonly string[] }) => string;
}

export const attentionLabels: Readonly<Record<Locale, AttentionLabels>> = {
  'zh-Hans': {
    name: '需要先办的事',
    notJudged: '这里不作判断，所以不列需要先办的事。',
    first: (count) => `有${count}项需要先办：约束性指标在前，再按状态、超期天数和方案顺序排列。`,
    nothing: '能判断的各项中，没有滞后、未完成或未能保持的。',
    unknown: (count) => `另有${count}项已过期限而所据材料未载结果：先要有个答复，才谈得上快慢。`,
    action: '需要先办',
    pastDueUnknown: '已过期限，尚无答复',
    late: (days) => `已过${days}天`,
    reason: '原因',
    note: '单位按原文的分工列出；按职责分工的只说明与谁有关，不计作谁的责任。',
    units: ({ duty, names }) => `${duty}：${names.join('、')}`,
  },
  en: {
    name: 'What needs action first',
    notJudged: 'Nothing is judged here, so nothing is listed as needing action.',
    first: (count) =>
      `${count} ${count === 1 ? 'item needs' : 'items need'} action first: binding ones before others, then by state, days overdue and plan order.`,
    nothing: 'Of the items that can be judged, none is behind, missed or not held.',
    unknown: (count) =>
      `${count} ${count === 1 ? 'item is' : 'items are'} past the date while our sources give no result: an answer is needed before anything can be said.`,
    action: 'Needs action first',
    pastDueUnknown: 'Past the date, no answer yet',
    late: (days) => `${days} ${days === 1 ? 'day' : 'days'} ago`,
    reason: 'Reason',
    note: 'Units are listed with the duty the text gives them; “by duty” tells whom it concerns and counts against nobody.',
    units: ({ duty, names }) => `${duty}: ${names.join(', ')}`,
  },
};
