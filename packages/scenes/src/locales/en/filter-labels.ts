import type { FilterLabels, FilterNoun } from '../../labels/filter-labels.ts';

const english: Readonly<Record<FilterNoun, readonly [one: string, more: string]>> = {
  action: ['action', 'actions'],
  measure: ['measure', 'measures'],
  target: ['target', 'targets'],
  commitment: ['promise', 'promises'],
  milestone: ['milestone', 'milestones'],
  project: ['key project', 'key projects'],
};

export const filterLabels: FilterLabels = {
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
};
