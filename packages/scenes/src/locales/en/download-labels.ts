import type { DownloadLabels } from '../../labels/download-labels.ts';

export const downloadLabels: DownloadLabels = {
  spoken: (parts) => parts.join('. '),
  download: 'Download',
  csv: 'Table (CSV)',
  sizes: { shown: 'Picture (PNG)', slide: 'Slide 16:9 (PNG)', phone: 'Phone (PNG)' },
  view: 'Show large',
  viewHint: 'Where downloads are blocked: right-click or press long on the picture to copy or save it.',
  place: 'Place',
  marks: 'Marks',
  verdict: 'Whose verdict',
  name: 'Name',
};
