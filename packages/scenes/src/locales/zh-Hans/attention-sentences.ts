import type { AttentionSentences } from '../../text/attention-text.ts';
import type { Duty } from '@onemetre/core';

const dutiesInChinese: Readonly<Record<Duty, string>> = { lead: '牵头', support: '配合', 'by-duty': '按职责分工' };

export const attentionSentences: AttentionSentences = {
  join: (sentences) => sentences.join(''),
  binding: () => '约束性指标。',
  plain: ({ words }) => `${words}。`,
  overdue: ({ deadline, days }) => `期限${deadline}，已过${days}天。`,
  units: ({ duty, names }) => `${dutiesInChinese[duty]}：${names.join('、')}。`,
  aside: (name, beside) => `${name}（${beside}）`,
  noUnits: () => '所据材料未载责任单位。',
};
