import { policiesView } from '../view/policies-view.ts';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What om-policies shows, as HTML. */
export const policiesSnapshot: SnapshotOf = (scene, options) => sheetHtml(policiesView(scene), options);
