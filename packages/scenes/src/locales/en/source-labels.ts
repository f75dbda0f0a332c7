import type { SourceLabels } from '../../labels/source-labels.ts';

export const sourceLabels: SourceLabels = {
  source: 'Source',
  asOf: 'Data as of',
  released: 'Released',
  nextUpdate: 'Next update',
  hash: 'Data hash',
  more: (count) => `; ${count} documents in all`,
};
