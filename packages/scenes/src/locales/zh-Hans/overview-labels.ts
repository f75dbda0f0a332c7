import type { OverviewLabels, Weak } from '../../labels/overview-labels.ts';

const weakZh = ({ declared, stale }: Weak): string => {
  const parts = [...(declared === 0 ? [] : [`仅有申报${declared}项`]), ...(stale === 0 ? [] : [`依据较旧${stale}项`])];
  return parts.length === 0 ? '' : `（其中${parts.join('，')}）`;
};

export const overviewLabels: OverviewLabels = {
  name: '总览',
  unit: '项',
  unitsUnit: '个',
  targets: '量化目标',
  commitments: '工作承诺',
  units: '责任单位',
  unitsAndGroups: (groups) => `责任单位，另有 ${groups} 个统称`,
  undated: '未写明期限',
  known: '考核期内可以判断',
  ofDue: (known, due) => `${known} / ${due}`,
  axes: { outcome: '目标', delivery: '任务' },
  axisNotes: { outcome: '量化目标的达成情况', delivery: '节点、工程和承诺的落实情况' },
  headline: ({ good, due, low, high, ...weak }) =>
    low === high
      ? `已进入考核期的${due}项中，${good}项已达到、保持达标或不慢于进度${weakZh(weak)}。`
      : `已进入考核期的${due}项中，${good}项已达到、保持达标或不慢于进度${weakZh(weak)}；不能判断的如果都没有达到，是${low}项，如果都达到了，是${high}项。`,
  refused: {
    'nothing-due': '目前没有进入考核期的内容。',
    'coverage-too-low': '能判断的不到一半，所以不作总的判断。',
  },
  coverage: ({ due, known, unknown, old }) =>
    unknown === 0
      ? `已进入考核期的${due}项都能依据所据材料判断。`
      : `已进入考核期的${due}项中，${known}项能依据所据材料判断；其余${unknown}项不能${old === 0 ? '' : `（其中${old}项的依据太旧）`}，不计为0，也不计为未完成。`,
  planOnly: '这里只列方案写明的承诺、单位和出处，不作判断；原文没有写明的不作推测。',
  figuresOnly: '这里只列数值和目标，不作判断。',
  scope: '数据范围',
  family: '类别',
  states: '状态',
  count: '项数',
  apart: {
    binding: ({ total, states }) => `约束性目标${total}项：${states}。`,
    aspired: ({ total, states }) => `另有力争目标${total}项，单独计数：${states}。`,
  },
  strength: { binding: '约束性目标', aspired: '力争目标' },
  counted: (word, count) => `${word} ${count}`,
};
