import type { PoliciesLabels } from '../../labels/policies-labels.ts';

export const policiesLabels: PoliciesLabels = {
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
};
