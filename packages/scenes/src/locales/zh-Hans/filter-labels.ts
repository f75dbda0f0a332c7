import type { FilterLabels, FilterNoun } from '../../labels/filter-labels.ts';

const chinese: Readonly<Record<FilterNoun, string>> = {
  action: '项行动',
  measure: '项举措',
  target: '项量化目标',
  commitment: '项工作承诺',
  milestone: '个节点',
  project: '个重点工程',
};

export const filterLabels: FilterLabels = {
  name: '筛选',
  domain: '领域',
  unit: '责任单位',
  state: '状态',
  text: '文字',
  all: '全部',
  clear: '清除筛选',
  count: (noun, shown, total) =>
    shown === total ? `${total}${chinese[noun]}` : `${total}${chinese[noun]}中的${shown}${chinese[noun].charAt(0)}`,
  shown: (counts) => `显示${counts.join('、')}。`,
  everything: (counts) => `共${counts.join('、')}。`,
  nothing: '没有符合筛选条件的内容。',
  nothingTitle: '没有符合筛选条件的内容',
  nothingText: '这里本来有内容，只是都不符合所选的条件。',
  only: (parts) => `仅显示：${parts.join('、')}`,
  quoted: (text) => `“${text}”`,
};
