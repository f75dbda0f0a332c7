import type { Locale } from '../text/locale.ts';

/** What is counted while a filter acts. */
export type FilterNoun = 'action' | 'measure' | 'target' | 'commitment' | 'milestone' | 'project';

/** Words of the filter, and of what is left when it acts. */
export interface FilterLabels {
  readonly name: string;
  readonly domain: string;
  readonly unit: string;
  readonly state: string;
  readonly text: string;
  readonly all: string;
  readonly clear: string;
  /** How many of each are shown: “5 of 11 actions”. */
  readonly count: (noun: FilterNoun, shown: number, total: number) => string;
  readonly shown: (counts: readonly string[]) => string;
  readonly everything: (counts: readonly string[]) => string;
  readonly nothing: string;
  readonly nothingTitle: string;
  readonly nothingText: string;
  /** The mark of a widget that shows a part. */
  readonly only: (parts: readonly string[]) => string;
  readonly quoted: (text: string) => string;
}

const chinese: Readonly<Record<FilterNoun, string>> = {
  action: '项行动',
  measure: '项举措',
  target: '项量化目标',
  commitment: '项工作承诺',
  milestone: '个节点',
  project: '个重点工程',
};

const english: Readonly<Record<FilterNoun, readonly [one: string, more: string]>> = {
  action: ['action', 'actions'],
  measure: ['measure', 'measures'],
  target: ['target', 'targets'],
  commitment: ['promise', 'promises'],
  milestone: ['milestone', 'milestones'],
  project: ['key project', 'key projects'],
};

export const filterLabels: Readonly<Record<Locale, FilterLabels>> = {
  'zh-Hans': {
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
  },
  en: {
    name: 'Filter',
    domain: 'Domain',
    unit: 'Responsible unit',
    state: 'State',
    text: 'Words',
    all: 'All',
    clear: 'Clear the filter',
    count: (noun, shown, total) =>
      `${shown === total ? '' : `${shown} of `}${total} ${english[noun][total === 1 ? 0 : 1]}`,
    shown: (counts) => `Showing ${counts.join(', ')}.`,
    everything: (counts) => `${counts.join(', ')} in all.`,
    nothing: 'Nothing matches the filter.',
    nothingTitle: 'Nothing here matches the filter',
    nothingText: 'There is content here, but none of it meets what was chosen.',
    only: (parts) => `showing only: ${parts.join(', ')}`,
    quoted: (text) => `“${text}”`,
  },
};
