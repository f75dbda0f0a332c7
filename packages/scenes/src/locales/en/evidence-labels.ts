import type { EvidenceLabels } from '../../labels/evidence-labels.ts';

export const evidenceLabels: EvidenceLabels = {
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
};
