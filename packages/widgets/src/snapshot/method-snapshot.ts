import { methodView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What om-method shows, as HTML. */
export const methodSnapshot: SnapshotOf = (scene, options) => sheetHtml(methodView(scene), options);
