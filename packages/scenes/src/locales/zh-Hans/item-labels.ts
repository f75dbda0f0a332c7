import type { ItemLabels } from '../../labels/item-labels.ts';

export const itemLabels: ItemLabels = {
  words: '文字',
  wordings: { quote: '原文', summary: '摘要，非原文' },
  stated: (date) => `${date}（原文写明）`,
  belongs: '所属',
  actions: '行动',
  deeds: '节点与工程',
  duties: '写着这个单位的事项',
  duty: '职责',
  withWhom: '和谁一起',
  indicators: '有数值的指标',
};
