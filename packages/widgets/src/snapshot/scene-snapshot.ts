import { widgetScenes, type SceneTag } from '@onemetre/scenes/scene';
import { sceneHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** What a widget that is told from its scene shows, as HTML; its further attributes are those of its element. */
export const sceneSnapshot =
  (tag: SceneTag): SnapshotOf =>
  (seen, options) => {
    const { item, attributes: { list, area, from, to } = {} } = options;
    return sceneHtml(widgetScenes[tag].scene(seen, { item, list, area, from, to, ...compared(options) }), options);
  };

/** The edition that the element's `before` names. */
const compared = ({ earlier, attributes: { before } = {} }: SnapshotOptions) => {
  if (before === undefined) return {};
  return {
    earlier: earlier
      ? ({ type: 'ready', programme: earlier } as const)
      : ({ type: 'failed', failure: { code: 'missing', detail: before } } as const),
  };
};
