import type { EvidenceLabels } from '../../labels/evidence-labels.ts';

export const evidenceLabels: EvidenceLabels = {
  name: '依据',
  tally: ({ total, fresh, stale, none, sourced, declared }) =>
    `共${total}项：${fresh}项的数据在更新周期内，${stale}项的数据较旧，${none}项没有数据；${sourced}项有公开文件可查，${declared}项只有责任方申报。`,
  looked: ({ read, named }) =>
    `没有数据，是指在读过的${read}份文件里没有找到（所据材料未载）${named === 0 ? '' : `；另有${named}份只知名称或只见转引，其中也许有`}。`,
  planOnly: '这里列出所据文件，以及每份文件支撑了哪些内容。',
  leaves: '每一项依据什么',
  item: '事项',
  state: '状态',
  freshness: '数据新旧',
  basis: '来源',
  where: '出处',
  gaps: '缺漏与范围',
  documents: '所据文件',
  document: '文件',
  published: '发布日期',
  accessed: '读取日期',
  sha: 'SHA-256',
  bears: '支撑内容',
  more: (count) => `共${count}项`,
  nothing: '没有事项引用这份材料',
};
