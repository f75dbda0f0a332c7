import { evidenceView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What om-evidence shows, as HTML. */
export const evidenceSnapshot: SnapshotOf = (scene, options) => sheetHtml(evidenceView(scene, options.item), options);
