import type { CommonLabels } from '../../labels/common-labels.ts';

const onlyIn: Readonly<Record<string, string>> = { zh: 'Chinese only', en: 'English only' };

export const commonLabels: CommonLabels = {
  demonstration: 'Demonstration data',
  unofficial: 'Unofficial example',
  quoted: 'quoted',
  derived: 'derived',
  summary: 'our summary, not the original wording',
  reference: 'reference target',
  changedTo: (target) => `changed to ${target}`,
  once: (what) => `counted once with “${what}”`,
  onlyIn: (language) => onlyIn[language.split('-')[0] as string] ?? language,
  noData: 'No data',
  absences: {
    withheld: 'Not shown',
    'not-applicable': 'Not applicable',
    unreadable: 'Not legible in the source',
    'not-collected': 'Not collected',
  },
  notInSources: 'not in our sources',
  notStated: 'not stated',
  noDate: 'No date chosen',
  noDateNote:
    'The file carries no date to judge by and the page names none, so nothing is judged. Set as-of on the element.',
  list: (items) => items.join(', '),
  sentences: (items) => items.join(' '),
  everybody: 'all',
  upTo: (period) => `up to ${period}`,
  phrases: (parts) => parts.join(', '),
  clauses: (parts) => parts.join('; '),
  colon: ': ',
  separator: ' · ',
  aside: (text) => ` (${text})`,
  table: 'Data table',
  loading: (attempt) => (attempt === 1 ? 'Reading the data…' : `Not read yet, attempt ${attempt}…`),
  retry: 'Try again',
  emptyTitle: 'Nothing to show here',
  emptyItem: (id) => `The data have no item called “${id}”. Check the element’s item attribute.`,
  otherItem: (id) =>
    `The data have “${id}”, but this element does not show it. Use the element for it, or check the item attribute.`,
  needsItem: 'Write the item attribute on this element, to say which item it shows.',
  wrongValue: (name, value, allowed) => `${name}="${value}" is not known and is not used. Write: ${allowed}.`,
};
