import type { PoliciesLabels } from '../../labels/policies-labels.ts';

export const policiesLabels: PoliciesLabels = {
  name: '政策文件',
  plan: '方案文件',
  documents: '相关文件与附件',
  title: '名称',
  status: '印发情况',
  kind: '类别',
  kinds: {
    plan: '方案',
    interpretation: '政策解读',
    annex: '附件',
    policy: '政策',
    statistics: '统计',
    report: '报告',
    news: '报道',
    data: '数据',
    other: '其他',
  },
  indexNumber: '索引号',
  number: '文号',
  issuer: '发布机构',
  written: '成文日期',
  published: '发布日期',
  validity: '有效性',
  availability: '可得性',
  issued: '印发日期',
};
