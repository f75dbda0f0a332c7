import type { AttentionLabels } from '../../labels/attention-labels.ts';

export const attentionLabels: AttentionLabels = {
  name: 'What needs action first',
  notJudged: 'Nothing is judged here, so nothing is listed as needing action.',
  first: (count) =>
    `${count} ${count === 1 ? 'item needs' : 'items need'} action first: binding ones before others, then by state, days overdue and plan order.`,
  nothing: 'Of the items that can be judged, none is behind, missed or not held.',
  unknown: (count) =>
    `${count} ${count === 1 ? 'item is' : 'items are'} past the date while our sources give no result: an answer is needed before anything can be said.`,
  action: 'Needs action first',
  pastDueUnknown: 'Past the date, no answer yet',
  late: (days) => `${days} ${days === 1 ? 'day' : 'days'} ago`,
  reason: 'Reason',
  note: 'Units are listed with the duty the text gives them; “by duty” tells whom it concerns and counts against nobody.',
  units: ({ duty, names }) => `${duty}: ${names.join(', ')}`,
};
