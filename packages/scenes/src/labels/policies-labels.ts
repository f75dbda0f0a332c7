import type { Document } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** Words of om-policies, and the heads of documents as official sites print them. */
export interface PoliciesLabels {
  readonly name: string;
  readonly plan: string;
  readonly documents: string;
  readonly title: string;
  readonly status: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Document['kind'], string>>;
  readonly indexNumber: string;
  readonly number: string;
  readonly issuer: string;
  readonly written: string;
  readonly published: string;
  readonly validity: string;
  readonly availability: string;
  readonly issued: string;
}

export const policiesLabels: Readonly<Record<Locale, PoliciesLabels>> = {
  'zh-Hans': {
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
    issuer: '发布机关',
    written: '成文日期',
    published: '发布日期',
    validity: '有效性',
    availability: '可得性',
    issued: '印发日期',
  },
  en: {
    name: 'Policies',
    plan: 'The plan as a document',
    documents: 'Related documents and annexes',
    title: 'Name',
    status: 'Said of its issue',
    kind: 'Kind',
    kinds: {
      plan: 'plan',
      interpretation: 'interpretation',
      annex: 'annex',
      policy: 'policy',
      statistics: 'statistics',
      report: 'report',
      news: 'news',
      data: 'data',
      other: 'other',
    },
    indexNumber: 'Index number',
    number: 'Document number',
    issuer: 'Issued by',
    written: 'Written',
    published: 'Published',
    validity: 'Validity',
    availability: 'Availability',
    issued: 'Issued',
  },
};
