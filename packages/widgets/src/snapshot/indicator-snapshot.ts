import { indicatorScene } from '@onemetre/scenes/scene';
import { childIndicatorView, indicatorView } from '@onemetre/scenes/views';
import { childSnapshot } from './child-snapshot.ts';
import { sceneHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** One indicator as HTML: the same words and figures as its card, with the table in place of the drawing. */
export const indicatorSnapshot: SnapshotOf = (scene, options) => {
  const { locale, item = '' } = options;
  if (scene.reader === 'child') return childSnapshot(childIndicatorView(scene, item), options);
  const view = indicatorView(scene, item);
  return sceneHtml(view && indicatorScene(view, locale), options);
};
