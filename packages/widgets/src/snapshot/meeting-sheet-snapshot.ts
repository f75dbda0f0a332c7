import { widgetScenes } from '@onemetre/scenes/scene';
import { sceneHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** The meeting sheet as HTML. */
export const meetingSheetSnapshot: SnapshotOf = (scene, options) =>
  sceneHtml(widgetScenes['om-meeting-sheet'].scene(scene, {}), options);
