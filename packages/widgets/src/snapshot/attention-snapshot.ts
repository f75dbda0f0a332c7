import { attentionView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What om-attention shows, as HTML. */
export const attentionSnapshot: SnapshotOf = (scene, options) => sheetHtml(attentionView(scene), options);
