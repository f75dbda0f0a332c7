import { commonLabels, sourceLabels } from '@onemetre/scenes';
import { plainMarkup, printHtml } from '@onemetre/scenes/print';
import { widgetScenes, withPages, type SceneTag } from '@onemetre/scenes/scene';
import type { Scene } from '@onemetre/scenes/views';
import type { SnapshotOptions } from './snapshot-options.ts';

/**
 * The scene of a widget as HTML without script, style and class; its further attributes are those of its element. An empty
 * text when the data hold nothing for it.
 */
export const sceneSnapshot = (tag: SceneTag, seen: Scene, options: SnapshotOptions): string => {
  const { item, locale, hash = '', columns, pages, attributes: { list, area, from, to } = {} } = options;
  const scene = widgetScenes[tag].scene(seen, { item, list, area, from, to, ...compared(options) });
  if (scene === null) return '';
  const recognised = hash === '' ? '' : sourceLabels[locale].hash + commonLabels[locale].colon + hash;
  return plainMarkup(withPages(scene, pages), locale, recognised, columns).map(printHtml).join('\n');
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
