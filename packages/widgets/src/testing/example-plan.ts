import type { Programme } from '@onemetre/core';

const plan = [{ document: 'plan' }];
const percent = { label: { 'zh-Hans': '%', en: '%' }, kind: 'percent' } as const;

/**
 * A small invented plan to show in tests: one target that is met, one that is on the way, one without a value. It says of
 * itself that it is invented, and so does each widget.
 *
 * @example
 * examplePlan.targets.length // => 3
 */
export const examplePlan: Programme = {
  schemaVersion: 2,
  id: 'example',
  release: 'public',
  demonstration: true,
  title: { 'zh-Hans': '示例区儿童友好方案', en: 'Child-friendly plan of the Example District' },
  summary: { 'zh-Hans': '一份虚构的方案。', en: 'An invented plan.' },
  languages: ['zh-Hans', 'en'],
  jurisdiction: { title: { 'zh-Hans': '示例区', en: 'Example District' } },
  issuer: { 'zh-Hans': '示例区人民政府', en: 'Government of the Example District' },
  publisher: { 'zh-Hans': '示例区人民政府', en: 'Government of the Example District' },
  publisherIsIssuer: true,
  period: { start: '2021', end: '2025' },
  scope: { 'zh-Hans': '只含正文。', en: 'The body text only.' },
  asOf: '2024-12-31',
  released: '2024-12-31',
  levels: [
    { id: 'domain', one: { 'zh-Hans': '领域', en: 'field' }, other: { 'zh-Hans': '领域', en: 'fields' } },
    { id: 'action', one: { 'zh-Hans': '行动', en: 'action' }, other: { 'zh-Hans': '行动', en: 'actions' } },
  ],
  horizons: [],
  documents: [
    {
      id: 'plan',
      title: { 'zh-Hans': '示例区儿童友好方案', en: 'Child-friendly plan of the Example District' },
      kind: 'plan',
      published: '2021-01-01',
      availability: 'read',
    },
    {
      id: 'report',
      title: { 'zh-Hans': '示例区监测报告', en: 'Monitoring report of the Example District' },
      kind: 'statistics',
      published: '2024-03-01',
      availability: 'read',
    },
  ],
  parties: [{ id: 'education', title: { 'zh-Hans': '示例区教育局', en: 'Education Bureau' }, kind: 'government' }],
  domains: [{ id: 'services', level: 'domain', role: 'domain', title: { 'zh-Hans': '公共服务', en: 'Services' } }],
  actions: [{ id: 'care', domain: 'services', level: 'action', title: { 'zh-Hans': '托育行动', en: 'Care' } }],
  responsibilities: [{ item: 'care', party: 'education', duty: 'lead' }],
  indicators: (
    [
      ['nursery', '普惠托位占比', 'Share of affordable nursery places'],
      ['retention', '九年义务教育巩固率', 'Retention in compulsory education'],
      ['screening', '新生儿筛查率', 'Newborn screening'],
    ] as const
  ).map(([id, zh, en]) => ({
    id,
    item: 'care',
    title: { 'zh-Hans': zh, en },
    unit: percent,
    direction: 'up',
    timeBasis: 'point',
    frequency: 'year',
    purpose: 'progress',
    sources: plan,
    ...(id === 'nursery' ? { baselines: [{ figure: 'nursery-2020', sameLabel: true, sameBasis: true }] } : {}),
  })),
  figures: [
    { id: 'nursery-2020', title: { 'zh-Hans': '普惠托位占比' }, value: 30, unit: percent, date: '2020', sources: plan },
  ],
  targets: (
    [
      ['nursery', 60],
      ['retention', 99],
      ['screening', 98],
    ] as const
  ).map(([indicator, value]) => ({
    id: `${indicator}-2025`,
    indicator,
    origin: 'own',
    kind: 'reach',
    comparator: 'ge',
    value,
    quantity: { 'zh-Hans': `${value}%以上`, en: `at least ${value}%` },
    wording: 'quote',
    deadline: '2025',
    sources: plan,
  })),
  observations: (
    [
      ['nursery', '2021', 40],
      ['nursery', '2023', 48],
      ['retention', '2023', 99.3],
    ] as const
  ).map(([indicator, period, value]) => ({
    id: `${indicator}-in-${period}`,
    indicator,
    period,
    value,
    status: 'final',
    grade: 'original',
    published: '2024-03-01',
    sources: [{ document: 'report' }],
  })),
};
