import { downloadLabels } from '../labels/download-labels.ts';
import type { Locale } from '../text/locale.ts';
import type { GroupNode, SceneNode } from './scene-tree.ts';

/** What can be opened under a widget, with what can be taken away from it as the last. */
export const opensDownload = (locale: Locale, ...others: readonly SceneNode[]): GroupNode => ({
  kind: 'group',
  look: 'opens',
  nodes: [...others, { kind: 'control', name: 'download', label: downloadLabels[locale].download }],
});
