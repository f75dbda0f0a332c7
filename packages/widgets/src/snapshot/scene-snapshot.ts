import { widgetScenes, type SceneTag } from '@onemetre/scenes/scene';
import { sceneHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What a widget shows, as HTML. */
export const sceneSnapshot =
  (tag: SceneTag): SnapshotOf =>
  (seen, options) =>
    sceneHtml(widgetScenes[tag].scene(seen, { item: options.item }), options);
