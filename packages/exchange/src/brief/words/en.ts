import type { BriefWords } from './brief-words-shape.ts';

export const english: BriefWords = {
  internal: 'INTERNAL',
  demonstration: 'Invented data: place, units and figures are made up',
  unofficial: 'Unofficial example',
  title: (programme) => `Report on “${programme}”`,
  draft: '(draft for review)',
  asOf: (date) => `(as of ${date})`,
  heading: (number, title) => `${number}. ${title}`,
  subheading: (number, title) => `(${number}) ${title}`,
  sections: {
    whole: 'The whole',
    changes: 'What changed since the last report, and why',
    action: 'What needs action first',
    domains: 'By domain',
    targets: 'By indicator',
    areas: 'By area',
  },
  counts: (targets, commitments) => `Targets with a number: ${targets}; promises without one: ${commitments}.`,
  axis: (label, total, families) => `${label}: ${total} in all. Of these: ${families}.`,
  family: (word, count) => `${word} ${count}`,
  states: (states) => ` (${states})`,
  first: 'This is the first report; there is none before to compare with.',
  since: (date) => `The last report was as of ${date}.`,
  nothing: 'Nothing has changed since the last report.',
  changed: (counts) => `Since the last report: ${counts}.`,
  changeCounts: {
    fallen: (count) => `${some(count, 'item')} now behind or failed`,
    moved: (count) => `${some(count, 'other change')} of state`,
    corrected: (count) => `${some(count, 'value')} corrected or settled`,
    withdrawn: (count) => `${some(count, 'value')} withdrawn`,
    added: (count) => `${some(count, 'new value')}`,
    plan: (count) => `${some(count, 'change')} of the plan`,
    rules: (count) => `${some(count, 'setting')} changed`,
  },
  item: (number, text) => `${number}. ${text}`,
  because: (title, text) => `${title}: ${text}`,
  noAction: 'Nothing needs action first at present.',
  action: (count) => `${some(count, 'item needs', 'items need')} action first, the most pressing at the top.`,
  state: (word) => `At present: ${word}.`,
  due: (date, late) => (late === null ? `Due ${date}.` : `Due ${date}, ${some(late, 'day')} ago.`),
  lead: (units) => `Lead: ${units}.`,
  authority: (body, document) => `Leading units are named as ${body} allows (${document}).`,
  unknown: (count, titles) =>
    `For ${some(count, 'more item')} the date has passed and our sources hold no result; the units are asked for an answer first: ${titles}.`,
  domainHeads: ['Domain', 'Items', 'Met', 'Under way', 'Behind', 'Failed', 'Waiting', 'Cannot be judged'],
  sources: (documents) => `Sources: ${documents}.`,
  noSources: 'Sources: the data name none.',
  hash: (hash) => `Hash of the data: ${hash}`,
  ledger: {
    sheet: 'Ledger',
    heads: ['No.', 'Task', 'Lead', 'Support', 'Due', 'Progress', 'Problem', 'Next step', 'Id'],
    about:
      'An internal ledger, not for the public. “Problem” and “Next step” repeat what the data hold; where they hold nothing, fill them in.',
  },
};

function some(count: number, one: string, other = `${one}s`): string {
  return `${count} ${count === 1 ? one : other}`;
}
