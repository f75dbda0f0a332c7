import type { SourceLabels } from '../../labels/source-labels.ts';

export const sourceLabels: SourceLabels = {
  source: '数据来源',
  asOf: '数据截至',
  released: '发布时间',
  nextUpdate: '下次更新',
  hash: '数据校验值',
  more: (count) => `等${count}份`,
};
