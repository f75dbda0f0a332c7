import { policiesView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What om-policies shows, as HTML. */
export const policiesSnapshot: SnapshotOf = (scene, options) => sheetHtml(policiesView(scene), options);
