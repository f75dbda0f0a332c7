import type { AttentionLabels } from '../../labels/attention-labels.ts';

export const attentionLabels: AttentionLabels = {
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
};
