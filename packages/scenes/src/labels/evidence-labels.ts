import type { Locale } from '../text/locale.ts';

/** Words of om-evidence; those of freshness, completeness and grade stand in the labels of “why?”. */
export interface EvidenceLabels {
  readonly name: string;
  readonly tally: (v: {
    total: number;
    fresh: number;
    stale: number;
    none: number;
    sourced: number;
    declared: number;
  }) => string;
  readonly looked: (v: { read: number; named: number }) => string;
  readonly planOnly: string;
  readonly leaves: string;
  readonly item: string;
  readonly state: string;
  readonly freshness: string;
  readonly basis: string;
  readonly where: string;
  readonly gaps: string;
  readonly documents: string;
  readonly document: string;
  readonly published: string;
  readonly accessed: string;
  readonly sha: string;
  readonly bears: string;
  readonly more: (count: number) => string;
  readonly nothing: string;
}

export const evidenceLabels: Readonly<Record<Locale, EvidenceLabels>> = {
  'zh-Hans': {
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
    nothing: '没有内容依据它',
  },
  en: {
    name: 'Evidence',
    tally: ({ total, fresh, stale, none, sourced, declared }) =>
      `Of ${total} items, ${fresh} rest on data within the reporting rhythm, ${stale} on older data and ${none} on none; ${sourced} are borne out by a public document, ${declared} only declared by those responsible.`,
    looked: ({ read, named }) =>
      `No data means: not found in the ${read} documents that were read (not in our sources)${named === 0 ? '' : `; ${named} more are known only by name or as quoted, and might hold some`}.`,
    planOnly: 'This lists the documents the data rest on, and what each of them bears.',
    leaves: 'What each item rests on',
    item: 'Item',
    state: 'State',
    freshness: 'Age of the data',
    basis: 'Basis',
    where: 'Where',
    gaps: 'Gaps and scope',
    documents: 'Documents',
    document: 'Document',
    published: 'Published',
    accessed: 'Read',
    sha: 'SHA-256',
    bears: 'Bears',
    more: (count) => `${count} in all`,
    nothing: 'nothing rests on it',
  },
};
